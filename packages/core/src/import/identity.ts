import { createHash } from "node:crypto";
import { sameHeading } from "./suggest-mapping.ts";
import { straighten } from "./read-cell.ts";

/**
 * What makes a row the same row in whichever file it stands: ids that are derived from its natural key, within
 * the case file it belongs to. So a file that is imported twice, or overlaps another, records nothing twice.
 */

/** The source of every event that an import records; nobody else may use it. */
export const importSource = "aftercare/import";

/** A debt's own number, its contract's number, or else lender, sum, day and which of several equal ones. */
export function debtIdOfContract(contractNumber: string): string {
  return derive("imc", [plainNumber(contractNumber)]);
}

export interface DebtLikeness {
  readonly lender: string;
  readonly principalFen: number;
  readonly signedOn?: string;
}

export function debtIdOfLikeness(like: DebtLikeness, ordinal: number): string {
  return derive("iml", [likenessOf(like), ordinal]);
}

/** Debts without a contract number are told apart by this alone. */
export function likenessOf({ lender, principalFen, signedOn }: DebtLikeness): string {
  return JSON.stringify([plainName(lender), principalFen, signedOn ?? ""]);
}

const ofReceipt = "imr";

/** A payment by the number of its receipt. */
export function paymentIdOfReceipt(receipt: string): string {
  return derive(ofReceipt, [plainNumber(receipt)]);
}

/** A payment without one: its day, its sum, and which of several equal ones it is in the file, from 0. */
export function paymentIdOfLikeness(on: string, amountFen: number, ordinal: number): string {
  return derive("imp", [on, amountFen, ordinal]);
}

export const isOfReceipt = (paymentId: string) => paymentId.startsWith(`${ofReceipt}-`);

export const plainNumber = (number: string) =>
  straighten(number).toUpperCase().replace(/[\s-]/g, "");
export const plainName = (name: string) => sameHeading(name);

function derive(kind: string, key: readonly unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify(key)).digest("hex");
  return `${kind}-${hash.slice(0, 24)}`;
}
