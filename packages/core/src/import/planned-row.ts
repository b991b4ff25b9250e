import { rowFlawTexts, type RowFlawCode } from "./flaw-texts.ts";
import { shorten, type RowFlaw, type RowValues } from "./read-row.ts";

/** An event as a row asks for it; the client's or, with `debtId`, that debt's file is its subject. */
export interface RowEvent {
  readonly type: string;
  readonly id: string;
  readonly debtId?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type PlannedRow =
  | { readonly kind: "events"; readonly events: readonly RowEvent[] }
  /** All that the row says is recorded already. */
  | { readonly kind: "known" }
  | { readonly kind: "flawed"; readonly flaw: RowFlaw };

export function flaw(
  row: number,
  field: string,
  code: RowFlawCode,
  slots: Readonly<Record<string, string>> = {},
  value?: string,
): PlannedRow {
  const text = rowFlawTexts[code];
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (place, name: string) => slots[name] ?? place);
  const why = { "zh-CN": fill(text["zh-CN"]), en: fill(text.en) };
  const shown = value === undefined ? {} : { value: shorten(value) };
  return { kind: "flawed", flaw: { row, field, ...shown, code, why } };
}

export function textOf(values: RowValues, field: string): string | undefined {
  const value = values[field];
  return typeof value === "string" ? value : undefined;
}

/** Only what is given: an event says nothing of what its row leaves out. */
export function given(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
