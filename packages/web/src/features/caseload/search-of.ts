import { useNavigate, useSearch } from "@tanstack/react-router";

/** What the list's address can say. */
const filterNames = ["q", "assignee", "due", "flag", "state", "language", "sort"] as const;
export type Filters = { readonly [Name in (typeof filterNames)[number]]?: string | undefined };

/** The filters stand in the address, so that a reload, a shared link and Back keep them. */
export function useFilters(): {
  readonly filters: Filters;
  /** Changes some; what is empty is left out. `q` typed letter by letter leaves one step for Back. */
  change(changes: Filters): void;
  clear(): void;
} {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters = onlyFilters(search);
  return {
    filters,
    change: (changes) => {
      const next = onlyFilters({ ...filters, ...changes });
      void navigate({ to: "/clients", search: next, replace: "q" in changes, resetScroll: false });
    },
    clear: () => void navigate({ to: "/clients", search: {} }),
  };
}

/** What is there and not empty, by the names that the list knows. */
export function onlyFilters(given: Readonly<Record<string, unknown>>): Filters {
  const found: Record<string, string> = {};
  for (const name of filterNames) {
    const value = given[name];
    if (typeof value === "string" && value !== "") found[name] = value;
  }
  return found;
}

/** How many narrow the list; the order does not. */
export function countFilters({ sort: _, ...filters }: Filters): number {
  return Object.keys(onlyFilters(filters)).length;
}
