import type { Text } from "../../language/language.ts";

/** One thing to go to or to do. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Beside the name, for telling two of a kind apart. */
  readonly hint?: string | undefined;
  run(): void;
}

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** Whether what was typed is part of the name, in either language. */
export function isNamed(text: Text, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return Object.values(text).some((words) => words.toLowerCase().includes(wanted));
}

/** The next or the one before, round and round. */
export function placeAfter(place: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (place + by + count) % count;
}
