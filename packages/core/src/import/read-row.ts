import type { Text } from "../kernel/language.ts";
import type { CellReading, ImportColumn, ImportKind } from "./column.ts";
import { importColumns } from "./columns.ts";
import { cellFlawTexts, type CellFlawCode } from "./flaw-texts.ts";
import { readCell, straighten, type CellValue } from "./read-cell.ts";
import type { Mapping } from "./suggest-mapping.ts";

/** A row as it stands in the sheet: people count from 1, and the headings are row 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What is wrong with a row, where, and what to do. */
export interface RowFlaw {
  readonly row: number;
  /** The field, where the flaw is about one. */
  readonly field?: string;
  /** What stands in the cell, cut where it is long. */
  readonly value?: string;
  readonly code: string;
  readonly why: Text;
}

export type RowValues = Readonly<Record<string, CellValue>>;

export type RowRead =
  | { readonly kind: "read"; readonly values: RowValues }
  | { readonly kind: "flawed"; readonly flaws: readonly RowFlaw[] };

/** Reads the cells that the mapping names, and tells of every one that cannot be read. */
export function readRow(kind: ImportKind, mapping: Mapping, { row, cells }: SheetRow): RowRead {
  const values: Record<string, CellValue> = {};
  const flaws: RowFlaw[] = [];
  for (const column of importColumns[kind]) {
    const place = mapping[column.field];
    const typed = place === undefined ? "" : (cells[place] ?? "");
    const read = readCell(column.reading, typed);
    if (read.kind === "read") values[column.field] = read.value;
    const code = codeOf(column, read);
    if (code !== undefined) flaws.push(flawOf(row, column, typed, code));
  }
  return flaws.length === 0 ? { kind: "read", values } : { kind: "flawed", flaws };
}

function codeOf(
  { needed }: ImportColumn,
  read: ReturnType<typeof readCell>,
): CellFlawCode | undefined {
  if (read.kind === "flawed") return read.code;
  return read.kind === "empty" && needed === true ? "missing" : undefined;
}

const mostShown = 60;

function flawOf(
  row: number,
  { field, reading }: ImportColumn,
  typed: string,
  code: CellFlawCode,
): RowFlaw {
  const value = shorten(straighten(typed));
  const why = whyOf(code, reading);
  return { row, field, ...(value === "" ? {} : { value }), code, why };
}

export function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= mostShown ? text : `${letters.slice(0, mostShown).join("")}…`;
}

function whyOf(code: CellFlawCode, reading: CellReading): Text {
  const text = cellFlawTexts[code];
  if (reading.as !== "choice") return text;
  const names = Object.values(reading.of);
  const list = (place: number, comma: string) =>
    names.flatMap((words) => words[place] ?? []).join(comma);
  return {
    "zh-CN": text["zh-CN"].replace("{choices}", list(0, "、")),
    en: text.en.replace("{choices}", list(1, ", ")),
  };
}

/** Of a row whose cells cannot be read: whose it is, as far as that can be told. */
export function clientIdIn(mapping: Mapping, { cells }: SheetRow): string | undefined {
  const place = mapping["clientId"];
  const read = readCell({ as: "id" }, place === undefined ? "" : (cells[place] ?? ""));
  return read.kind === "read" ? String(read.value) : undefined;
}
