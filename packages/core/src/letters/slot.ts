import type { IsoDate } from "../calendar/dates.ts";
import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";
import type { LetterFile } from "./letter-file.ts";

/** Where somebody writes down what is missing. `letter`: into the letter's own form, and nowhere else. */
export const places = [
  "client",
  "debt",
  "settlement",
  "statement",
  "contact",
  "objection",
  "letter",
] as const;
export type Place = (typeof places)[number];

/** A gap in a letter, and what the file knows of it. A day is `YYYY-MM-DD`, an amount whole fen. */
export interface Slot {
  readonly label: Text;
  readonly kind: "text" | "day" | "amount" | "count";
  readonly place: Place;
  known?(file: LetterFile): string | number | undefined;
}

type Read<Value> = (file: LetterFile) => Value | undefined;

export function text(place: Place, zh: string, en: string, known: Read<string>): Slot {
  return { kind: "text", place, label: say(zh, en), known };
}

export function day(place: Place, zh: string, en: string, known: Read<IsoDate>): Slot {
  return { kind: "day", place, label: say(zh, en), known };
}

export function amount(place: Place, zh: string, en: string, known: Read<number>): Slot {
  return { kind: "amount", place, label: say(zh, en), known };
}

export function count(place: Place, zh: string, en: string, known: Read<number>): Slot {
  return { kind: "count", place, label: say(zh, en), known };
}

/** What only the person can say. */
export function typed(kind: Slot["kind"], zh: string, en: string): Slot {
  return { kind, place: "letter", label: say(zh, en) };
}
