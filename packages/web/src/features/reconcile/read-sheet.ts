import { readAmount } from "../../lib/read-amount.ts";
import type { Text } from "../../language/language.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { lineValues } from "./line-texts.ts";
import { sheetFormTexts as texts } from "./reconcile-texts.ts";

/** The five amounts, by their names in the event and on the sheet. */
export const fiveFields = [
  { name: "principalFen", line: "principal" },
  { name: "overdueInterestFen", line: "overdue-interest" },
  { name: "penaltyFen", line: "penalty" },
  { name: "lateFeeFen", line: "late-fee" },
  { name: "serviceFeeFen", line: "service-fee" },
] as const;
type FiveName = (typeof fiveFields)[number]["name"];
export type TypedFive = Readonly<Record<FiveName, string>>;

export const noAmounts: TypedFive = {
  principalFen: "",
  overdueInterestFen: "",
  penaltyFen: "",
  lateFeeFen: "",
  serviceFeeFen: "",
};

export interface TypedStatement extends TypedFive {
  readonly purpose: string;
  readonly split: string;
  readonly totalFen: string;
  readonly validUntil: string;
  readonly on: string;
}

export const lineName = (line: string): Text =>
  (lineValues as Readonly<Record<string, Text>>)[line] ?? lineValues.total;

/** Empty is nothing, and nothing is 0; undefined where something is no amount. */
const fenOf = (typed: string): number | undefined => (typed.trim() === "" ? 0 : readAmount(typed));

/** In fen, as far as it can be read. */
export function sumOfFive(typed: TypedFive): number {
  return fiveFields.reduce((sum, { name }) => sum + (fenOf(typed[name]) ?? 0), 0);
}

export function fiveFrom(typed: TypedFive): Readonly<Record<FiveName, number>> {
  const amounts = fiveFields.map(({ name }) => [name, fenOf(typed[name]) ?? 0]);
  return Object.fromEntries(amounts) as Record<FiveName, number>;
}

export function checkFive(typed: TypedFive): Flaws<TypedFive> {
  const flaws: Partial<Record<FiveName, Text>> = {};
  for (const { name } of fiveFields) {
    if (fenOf(typed[name]) === undefined) flaws[name] = uiTexts.amountFlaw;
  }
  const isEmpty = fiveFields.every(({ name }) => typed[name].trim() === "");
  return isEmpty ? { principalFen: texts.needsOne } : flaws;
}

export function checkStatement(typed: TypedStatement): Flaws<TypedStatement> {
  const flaws: Partial<Record<keyof TypedStatement, Text>> =
    typed.split === "yes" ? { ...checkFive(typed) } : {};
  if (typed.split === "no" && readAmount(typed.totalFen) === undefined) {
    flaws.totalFen = uiTexts.amountFlaw;
  }
  if (typed.on === "") flaws.on = uiTexts.dayFlaw;
  return flaws;
}

/** The event that a filled-in statement is, without its id. */
export function statementEventOf(typed: TypedStatement) {
  const { purpose, split, validUntil, on } = typed;
  const until = purpose === "payoff-quote" && validUntil !== "" ? { validUntil } : {};
  const data = { purpose, ...until, on };
  return split === "yes"
    ? { type: "statement.received", data: { ...data, ...fiveFrom(typed) } }
    : { type: "statement.total-received", data: { ...data, totalFen: readAmount(typed.totalFen) } };
}
