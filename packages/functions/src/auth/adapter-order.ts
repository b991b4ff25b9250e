import type { IdentityRow } from "@aftercare/core/store/identity/identity-model.ts";

/** Below, at or above zero for two values of one kind; undefined where there is no order between them. */
export function compareValues(a: unknown, b: unknown): number | undefined {
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return undefined;
}

/** Sorted by one field; rows without a value come first, and last when it goes down. */
export function sortRows(
  rows: readonly IdentityRow[],
  field: string,
  direction: "asc" | "desc",
): IdentityRow[] {
  const sign = direction === "desc" ? -1 : 1;
  const missing = (row: IdentityRow) => Number((row[field] ?? null) !== null);
  return rows.toSorted(
    (a, b) => sign * (compareValues(a[field], b[field]) ?? missing(a) - missing(b)),
  );
}
