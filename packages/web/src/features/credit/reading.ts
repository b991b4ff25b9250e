import { readAmount } from "../../lib/read-amount.ts";
import type { Text } from "../../language/language.ts";
import { accountTexts as texts } from "./account-texts.ts";

/** What a person reads off one account of a credit report, as the event wants it. */

export const accountTypes = ["D1", "R4", "R1", "R2", "R3"] as const;
/** C1 is the account of whoever once paid in the client's place. */
export type AccountType = (typeof accountTypes)[number] | "C1";

export interface CheckValues {
  readonly on: string;
  readonly channel: string;
  /** `unknown`: then the kind of the debt says. */
  readonly accountType: AccountType | "unknown";
  readonly statusCode: string;
  readonly balance: "" | "zero" | "left" | "not-shown";
  readonly balanceYuan: string;
  readonly marks: "" | "right" | "true-but-old" | "wrong" | "not-read";
  readonly repaymentMarks: string;
  readonly line: "" | "zero" | "left" | "not-shown";
  readonly lineYuan: string;
}

export function accountTypeOf(values: Pick<CheckValues, "accountType">, kind: string): AccountType {
  if (values.accountType !== "unknown") return values.accountType;
  return kind === "credit-card" ? "R2" : "D1";
}

interface StatusChoice {
  readonly code: string;
  readonly text: Text;
}

const missing: StatusChoice = { code: "missing", text: texts.missing };

const loan = (five: readonly StatusChoice[]): readonly StatusChoice[] => [
  { code: "3", text: texts.settled },
  { code: "1", text: texts.normal },
  { code: "2", text: texts.overdue },
  missing,
  { code: "4", text: texts.bad },
  ...five,
  { code: "8", text: texts.court },
];

const card: readonly StatusChoice[] = [
  { code: "4", text: texts.cardClosed },
  { code: "1", text: texts.normal },
  missing,
  { code: "5", text: texts.bad },
  { code: "3", text: texts.stopped },
  { code: "31", text: texts.stoppedByBank },
  { code: "2", text: texts.frozen },
  { code: "6", text: texts.inactive },
  { code: "8", text: texts.court },
];

const statuses: Readonly<Record<AccountType, readonly StatusChoice[]>> = {
  D1: loan([{ code: "5", text: texts.transferred }]),
  R4: loan([]),
  R1: loan([{ code: "5", text: texts.stoppedByBank }]),
  R2: card,
  R3: card,
  C1: [{ code: "2", text: texts.ended }, { code: "1", text: texts.collecting }, missing],
};

/** The words that can stand beside such an account, with their codes (second-generation report). */
export const statusesOf = (type: AccountType): readonly StatusChoice[] => statuses[type];

/** The event's data. One report a day has one name, so that looking again finds the same things. */
export function readingOf(values: CheckValues, kind: string) {
  const { on, statusCode, balance, balanceYuan, marks, repaymentMarks, line, lineYuan } = values;
  const accountType = accountTypeOf(values, kind);
  const isThere = statusCode !== "missing";
  const asksMarks = isThere && accountType !== "C1";
  const written = repaymentMarks.trim();
  return {
    reportId: `report-${on}`,
    accountType,
    statusCode,
    marks: asksMarks && marks !== "" ? marks : "not-read",
    ...(isThere ? amountOf("balanceFen", balance, balanceYuan) : {}),
    ...(isThere ? amountOf("creditLineFen", line, lineYuan) : {}),
    ...(asksMarks && written !== "" ? { repaymentMarks: written } : {}),
    on,
  };
}

function amountOf(name: string, answer: CheckValues["balance"], yuan: string) {
  if (answer === "zero") return { [name]: 0 };
  const fen = answer === "left" ? readAmount(yuan) : undefined;
  return fen === undefined ? {} : { [name]: fen };
}

export type CheckStep = "report" | "state" | "balance" | "marks" | "line";

/** Of an account that is not in the report there is nothing more to ask. */
export function stepsOf(
  values: Pick<CheckValues, "statusCode" | "accountType">,
  { accountClosed }: { readonly accountClosed: boolean },
): readonly ["report", ...CheckStep[]] {
  if (values.statusCode === "missing") return ["report", "state"];
  if (values.accountType === "C1") return ["report", "state", "balance"];
  const line = accountClosed ? (["line"] as const) : [];
  return ["report", "state", "balance", "marks", ...line];
}
