import { importColumns } from "@aftercare/core/import/columns.ts";
import type { ImportKind } from "../../api/imports.ts";
import type { Text } from "../../language/language.ts";
import { importTexts as texts } from "./import-texts.ts";

/** What is chosen for each field, as a select keeps it: the column's place, or nothing. */
export type Chosen = Record<string, string>;

export function chosenOf(kind: ImportKind, mapping: Readonly<Record<string, number>> = {}): Chosen {
  return Object.fromEntries(
    importColumns[kind].map(({ field }) => [field, String(mapping[field] ?? "")]),
  );
}

export function mappingOf(chosen: Chosen): Readonly<Record<string, number>> {
  const picked = Object.entries(chosen).filter(([, place]) => place !== "");
  return Object.fromEntries(picked.map(([field, place]) => [field, Number(place)]));
}

/** Every field that is needed has a column, and no column tells two things. */
export function flawsOf(kind: ImportKind, chosen: Chosen): Partial<Record<string, Text>> {
  const flaws: Record<string, Text> = {};
  const taken = new Set<string>();
  for (const { field, needed } of importColumns[kind]) {
    const place = chosen[field] ?? "";
    if (place === "" && needed === true) flaws[field] = texts.needed;
    if (place !== "" && taken.has(place)) flaws[field] = texts.twice;
    taken.add(place);
  }
  return flaws;
}
