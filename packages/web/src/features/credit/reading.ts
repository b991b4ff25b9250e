import type { AccountType, OddMonth } from "@aftercare/core/casefile/credit-facts.ts";
import { statusesOf } from "@aftercare/core/credit/report-codes.ts";
import { readAmount } from "../../lib/read-amount.ts";
import type { Text } from "../../language/language.ts";
import { accountTexts as texts } from "./account-texts.ts";

/** What a person reads off one account of a credit report, as the event wants it. */

/** A client's own accounts; C1 is the account of whoever once paid in the client's place. */
export const ownAccountTypes = ["D1", "R4", "R1", "R2", "R3"] as const;

export type AmountAnswer = "" | "zero" | "left" | "not-shown";

/** What is read of any account, in a check or in a whole report. */
export interface AccountValues {
  /** `unknown`: then the kind of the debt says. */
  readonly accountType: AccountType | "unknown";
  readonly statusCode: string;
  readonly printedStatus: string;
  readonly balance: AmountAnswer;
  readonly balanceYuan: string;
  readonly oddMonths: OddMonth[];
  readonly special: string[];
}

export interface CheckValues extends AccountValues {
  readonly on: string;
  readonly channel: string;
  readonly marks: "" | "right" | "true-but-old" | "wrong" | "hidden" | "not-read";
  readonly line: AmountAnswer;
  readonly lineYuan: string;
}

export const emptyAccount: AccountValues = {
  accountType: "unknown",
  statusCode: "",
  printedStatus: "",
  balance: "",
  balanceYuan: "",
  oddMonths: [],
  special: [],
};

export function accountTypeOf(
  { accountType }: Pick<AccountValues, "accountType">,
  kind: string,
): AccountType {
  if (accountType !== "unknown") return accountType;
  return kind === "credit-card" ? "R2" : "D1";
}

interface StatusChoice {
  readonly code: string;
  readonly text: Text;
  /** The report prints it so. */
  readonly isPrinted: boolean;
}

/** The words that can stand beside such an account with their codes, and the two answers beside them (B21). */
export function statusChoicesOf(type: AccountType): readonly StatusChoice[] {
  const printed = statusesOf(type).map(({ code, text }) => ({ code, text, isPrinted: true }));
  const [first, second, ...rest] = printed;
  const likely = [first, second].filter((one) => one !== undefined);
  return [
    ...likely,
    { code: "missing", text: texts.missing, isPrinted: false },
    ...rest,
    { code: "other", text: texts.other, isPrinted: false },
  ];
}

/** One account, by the report's own codes. */
export function printedAccountOf(values: AccountValues, kind: string) {
  const { statusCode, printedStatus, balance, balanceYuan, oddMonths, special } = values;
  const isThere = statusCode !== "missing";
  const months = oddMonths.filter(({ month, mark }) => month !== "" && mark !== "");
  return {
    accountType: accountTypeOf(values, kind),
    statusCode,
    ...(statusCode === "other" && printedStatus.trim() !== ""
      ? { printedStatus: printedStatus.trim() }
      : {}),
    ...(isThere ? amountOf("balanceFen", balance, balanceYuan) : {}),
    ...(isThere && months.length > 0 ? { oddMonths: months } : {}),
    ...(isThere && special.length > 0 ? { specialTransactions: special } : {}),
  };
}

/** The event's data. One report a day has one name, so that looking again finds the same things. */
export function readingOf(values: CheckValues, kind: string) {
  const { on, marks, line, lineYuan, statusCode } = values;
  const account = printedAccountOf(values, kind);
  const asksMarks = statusCode !== "missing" && account.accountType !== "C1";
  return {
    reportId: `report-${on}`,
    ...account,
    marks: asksMarks && marks !== "" ? marks : "not-read",
    ...(statusCode === "missing" ? {} : amountOf("creditLineFen", line, lineYuan)),
    on,
  };
}

function amountOf(name: string, answer: AmountAnswer, yuan: string) {
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

/** The sixty months up to that of a report, the latest first: as far as its record goes back. */
export function monthsUpTo(on: string): readonly string[] {
  const [year = 0, month = 1] = on.split("-").map(Number);
  return Array.from({ length: 60 }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}
