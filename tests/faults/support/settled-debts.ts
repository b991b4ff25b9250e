import { addDays, isoDate } from "@aftercare/core/calendar/dates.ts";
import type { ClientId, DebtId, FileRef } from "@aftercare/core/kernel/ids.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { makeLimiter } from "@aftercare/local/limiter.ts";
import type { Stage } from "./stage.ts";

/** Debts are paid on this day, in the afternoon; every rule's date follows from it. */
const settledAt = "2025-06-20T06:30:00Z";
const settledOn = isoDate("2025-06-20");
const signedUpAt = "2025-05-01T02:00:00Z";

/** Nine in the morning in Shanghai, so many days after the debts were settled: when mail goes. */
export function morning(daysAfter: number): string {
  return `${addDays(settledOn, daysAfter)}T01:00:00Z`;
}

/** Six in the evening of that day: what went wrong in the morning had its time to come right. */
export function evening(daysAfter: number): string {
  return `${addDays(settledOn, daysAfter)}T10:00:00Z`;
}

const autoDebit = { channel: "bank", payee: "样例消费金融" } as const;

/** On the third morning four steps are due at once: two proofs, and three authorisations to cancel. */
export const loan = {
  kind: "online-loan",
  creditor: {
    name: "样例消费金融",
    licence: "consumer-finance",
    reportsToPbc: true,
    manualClosure: true,
  },
  contract: { number: "HT-1", signedOn: "2023-06-20" },
  principalFen: 2_000_000,
  outstandingFen: 2_000_000,
  annualRateBasisPoints: 2350,
  autoDebits: ["card", "wallet", "app"].map((id) => ({ id, ...autoDebit })),
} as const;

let told = 0;

/** Records one event in this process; throws unless it was recorded. */
export async function tell(
  { ctx }: Stage,
  { clientId, debtId }: FileRef,
  type: string,
  data: object,
): Promise<void> {
  const subject =
    debtId === undefined ? `clients/${clientId}` : `clients/${clientId}/debts/${debtId}`;
  const event = { specversion: "1.0", id: `t${(told += 1)}`, source: "test", subject, data };
  const outcome = await recordEvent(ctx, { ...event, type: `aftercare.${type}.v1` });
  if (outcome.kind !== "recorded") throw new Error(`${type}: ${JSON.stringify(outcome)}`);
}

/** Clients who may be mailed, each with one debt that was paid in full on 20 June 2025. */
export async function settleDebts(
  stage: Stage,
  count: number,
  { prefix = "c", terms = loan }: { readonly prefix?: string; readonly terms?: object } = {},
): Promise<FileRef[]> {
  const refs = Array.from({ length: count }, (_, at) => debtOf(stage, `${prefix}${at + 1}`));
  const inTurn = makeLimiter(8);
  stage.moveTo(signedUpAt);
  await Promise.all(refs.map((ref) => inTurn(() => signUp(stage, ref, terms))));
  stage.moveTo(settledAt);
  const payment = { paymentId: "p1", amountFen: loan.outstandingFen };
  await Promise.all(refs.map((ref) => inTurn(() => tell(stage, ref, "payment.made", payment))));
  return refs;
}

async function signUp(stage: Stage, ref: FileRef, terms: object): Promise<void> {
  const client = clientOf(ref);
  const email = `${ref.clientId}@example.org`;
  await tell(stage, client, "client.enrolled", { name: "李女士", email, language: "zh-CN" });
  const consent = { purpose: "email-reminders", textVersion: "2026-01" };
  await tell(stage, client, "consent.given", consent);
  await tell(stage, ref, "debt.recorded", terms);
}

export function clientOf({ orgId, clientId }: FileRef): FileRef {
  return { orgId, clientId };
}

function debtOf({ ctx }: Stage, client: string): FileRef {
  return { orgId: ctx.org.id, clientId: client as ClientId, debtId: "loan" as DebtId };
}
