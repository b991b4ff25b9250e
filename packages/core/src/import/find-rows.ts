import type { ImportKind } from "./column.ts";
import type { FileFlawCode } from "./flaw-texts.ts";
import { straighten } from "./read-cell.ts";
import type { SheetRow } from "./read-row.ts";
import { suggestMapping, type Mapping } from "./suggest-mapping.ts";

const mostRows = 10_000;
const mostColumns = 100;

export type FoundRows =
  | {
      readonly kind: "found";
      readonly headings: readonly string[];
      readonly mapping: Mapping;
      readonly rows: readonly SheetRow[];
    }
  | { readonly kind: "flawed"; readonly code: FileFlawCode };

/** A sheet may begin with a title or a date: the headings are looked for in this many rows. */
const headingsWithin = 10;

/** The headings of a sheet, what they suggest, and the rows below them that are not blank. */
export function findRows(kind: ImportKind, sheet: readonly (readonly string[])[]): FoundRows {
  const top = sheet.slice(0, headingsWithin);
  const known = top.map((cells) => Object.keys(suggestMapping(kind, cells)).length);
  const best = Math.max(0, ...known);
  const place = best > 0 ? known.indexOf(best) : top.findIndex((cells) => !isBlank(cells));
  const headings = sheet[place]?.map(straighten) ?? [];
  const rows = sheet.flatMap((cells, at) =>
    at > place && !isBlank(cells) ? [{ row: at + 1, cells }] : [],
  );
  if (rows.length === 0) return { kind: "flawed", code: "no-rows" };
  if (rows.length > mostRows) return { kind: "flawed", code: "too-many-rows" };
  if (rows.some(({ cells }) => cells.length > mostColumns) || headings.length > mostColumns) {
    return { kind: "flawed", code: "too-many-columns" };
  }
  return { kind: "found", headings, mapping: suggestMapping(kind, headings), rows };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
