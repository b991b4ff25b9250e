import type { ImportKind } from "./column.ts";
import { importColumns } from "./columns.ts";
import { straighten } from "./read-cell.ts";

/** Which column of a sheet tells which field, by place from 0. What is not there is not read. */
export type Mapping = Readonly<Record<string, number>>;

/** Headings are the same whatever their case, spaces, units in brackets and marks around them. */
export function sameHeading(heading: string): string {
  return straighten(heading)
    .toLowerCase()
    .replace(/\([^)]*\)|[\s:：*_.\-/]/g, "");
}

/** The mapping that the headings suggest: the fields' own titles first, then what else people call them. */
export function suggestMapping(kind: ImportKind, headings: readonly string[]): Mapping {
  const columns = importColumns[kind];
  const plain = headings.map(sameHeading);
  const mapping = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (field: string, names: readonly string[]) => {
    if (mapping.has(field)) return;
    const wanted = new Set(names.map(sameHeading));
    const place = plain.findIndex((heading, at) => !taken.has(at) && wanted.has(heading));
    if (place < 0) return;
    mapping.set(field, place);
    taken.add(place);
  };
  for (const { field, title } of columns) claim(field, Object.values(title));
  for (const { field, also } of columns) claim(field, also);
  return Object.fromEntries(mapping);
}

/** The fields that have to be told and that no column tells. */
export function missingFields(kind: ImportKind, mapping: Mapping): readonly string[] {
  return importColumns[kind]
    .filter(({ field, needed }) => needed === true && mapping[field] === undefined)
    .map(({ field }) => field);
}
