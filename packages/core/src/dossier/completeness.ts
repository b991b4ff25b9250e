import type { DebtFacts, EvidenceFact, EvidenceKind, PaymentFact } from "../casefile/facts.ts";
import { liveSettlement } from "../casefile/facts.ts";
import type { ScheduleRow } from "./schedule.ts";

/** A36 to A39, A41: what makes the file of one debt good proof, and what of it is there. */
export const completenessItems = [
  "contract-number",
  "signed-on",
  "rate",
  "schedule",
  "contract",
  "receipts",
  "statement",
  "contacts",
  "certificate",
  "two-proofs",
  "status",
] as const;
export type CompletenessItem = (typeof completenessItems)[number];

export interface ItemState {
  readonly item: CompletenessItem;
  readonly state: "there" | "missing";
  /** Of what is wanted more than once: receipts, contacts. */
  readonly have?: number;
  readonly want?: number;
}

export interface Completeness {
  readonly items: readonly ItemState[];
  /** Whole percent of what is wanted, rounded down: 100 only when nothing is missing. */
  readonly percent: number;
  /** Payments without a receipt (A39). */
  readonly withoutReceipt: readonly PaymentFact[];
}

const receiptKinds: ReadonlySet<EvidenceKind> = new Set([
  "bank_record",
  "platform_success",
  "official_receipt",
] as const);

/**
 * The meter of one debt. Proofs of a settlement are wanted from the settlement on; a statement only when the
 * debt is not settled. `schedule` is read from the history, where it stays.
 */
export function completenessOf(facts: DebtFacts, schedule: readonly ScheduleRow[]): Completeness {
  const { terms } = facts;
  const kept = facts.evidence.filter(({ gone }) => gone === undefined);
  const has = (...kinds: readonly EvidenceKind[]) => kept.some(({ kind }) => kinds.includes(kind));
  const paid = facts.payments.filter(({ reversed }) => reversed === undefined);
  const withoutReceipt = paid.filter((payment) => receiptsOf(payment, kept).length === 0);
  const records = kept.filter(({ kind }) => kind === "contact_record").length;
  const settled = liveSettlement(facts) !== undefined;
  const items: readonly (ItemState | undefined)[] = [
    one("contract-number", terms.contractNumber !== undefined),
    one("signed-on", terms.signedOn !== undefined),
    one("rate", terms.annualRateBasisPoints !== undefined),
    one("schedule", schedule.length > 0),
    one("contract", has("contract")),
    counted("receipts", paid.length - withoutReceipt.length, paid.length),
    settled ? undefined : one("statement", has("statement")),
    counted("contacts", Math.min(records, facts.contacts.length), facts.contacts.length),
    settled ? one("certificate", has("certificate")) : undefined,
    settled ? counted("two-proofs", Math.min(2, proofKinds(kept)), 2) : undefined,
    settled ? one("status", has("status_screenshot")) : undefined,
  ];
  const wanted = items.filter((item) => item !== undefined);
  return { items: wanted, percent: percentOf(wanted), withoutReceipt };
}

export function receiptsOf(
  { id }: PaymentFact,
  evidence: readonly EvidenceFact[],
): readonly EvidenceFact[] {
  return evidence.filter(
    ({ paymentId, kind, gone }) => paymentId === id && gone === undefined && receiptKinds.has(kind),
  );
}

function proofKinds(kept: readonly EvidenceFact[]): number {
  return new Set(kept.map(({ kind }) => kind).filter((kind) => receiptKinds.has(kind))).size;
}

function one(item: CompletenessItem, isThere: boolean): ItemState {
  return { item, state: isThere ? "there" : "missing" };
}

/** Of nothing nothing is wanted. */
function counted(item: CompletenessItem, have: number, want: number): ItemState | undefined {
  if (want === 0) return undefined;
  return { item, state: have >= want ? "there" : "missing", have, want };
}

/** Each item counts the same; of five receipts three are three fifths of one. */
function percentOf(items: readonly ItemState[]): number {
  const hundredths = items.map(({ state, have = 0, want = 1 }) =>
    state === "there" ? 100 : Math.floor((have * 100) / want),
  );
  const sum = hundredths.reduce((total, part) => total + part, 0);
  return items.length === 0 ? 100 : Math.floor(sum / items.length);
}
