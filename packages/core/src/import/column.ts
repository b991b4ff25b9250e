import type { Text } from "../kernel/language.ts";

/** The sheets that can be imported. A row of `debts` may also enrol its client. */
export const importKinds = ["clients", "debts", "payments"] as const;
export type ImportKind = (typeof importKinds)[number];

/** How the text of a cell becomes a value: `read-cell.ts`. */
export type CellReading =
  | { readonly as: "id" | "day" | "amount" | "amount-or-zero" | "rate" | "yes-no" | "address" }
  | { readonly as: "line"; readonly most: number }
  | { readonly as: "choice"; readonly of: Choices };

/** What may be written for each value, the first of each language being what a template shows. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** One thing that a sheet may tell, and what people call the column that tells it. */
export interface ImportColumn {
  readonly field: string;
  readonly title: Text;
  /** Other headings that mean the same, compared by `sameHeading`. */
  readonly also: readonly string[];
  readonly needed?: true;
  readonly reading: CellReading;
  /** What a template shows. */
  readonly sample: Text;
}
