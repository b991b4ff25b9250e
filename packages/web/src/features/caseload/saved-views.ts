import { makeStore } from "../../lib/store.ts";
import { onlyFilters, type Filters } from "./search-of.ts";

/** A list worth coming back to: its name and its address. */
export interface SavedView {
  readonly name: string;
  readonly filters: Filters;
}

const key = (userId: string) => `views/${userId}`;
const savedStore = makeStore<{ readonly userId: string; readonly views: readonly SavedView[] }>({
  userId: "",
  views: [],
});

export const savedViewsStore = savedStore;

/** What this person saved on this device; what cannot be read is nothing. */
export function openViews(userId: string): void {
  if (savedStore.get().userId === userId) return;
  savedStore.set({ userId, views: readViews(readKept(userId)) });
}

export function saveView(view: SavedView): void {
  const { userId, views } = savedStore.get();
  keep(userId, [...views.filter(({ name }) => name !== view.name), view]);
}

export function removeView(name: string): void {
  const { userId, views } = savedStore.get();
  keep(
    userId,
    views.filter((view) => view.name !== name),
  );
}

function keep(userId: string, views: readonly SavedView[]): void {
  savedStore.set({ userId, views });
  try {
    localStorage.setItem(key(userId), JSON.stringify(views));
  } catch {
    // It holds until the page is closed.
  }
}

function readKept(userId: string): string {
  try {
    return localStorage.getItem(key(userId)) ?? "";
  } catch {
    return "";
  }
}

export function readViews(kept: string): readonly SavedView[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(kept);
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  return (parsed as readonly unknown[]).flatMap(viewOf);
}

function viewOf(one: unknown): SavedView[] {
  if (typeof one !== "object" || one === null) return [];
  const { name, filters } = one as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || typeof filters !== "object" || filters === null) return [];
  return [{ name, filters: onlyFilters(filters as Readonly<Record<string, unknown>>) }];
}
