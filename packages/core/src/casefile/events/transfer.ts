import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import type { TransferFact } from "../creditor-facts.ts";
import type { Creditor } from "../debt-terms.ts";
import type { DebtFacts } from "../facts.ts";
import { creditor } from "./creditor.ts";
import { changeWhere, debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

/** Original and current creditor (A20, B20). Civil Code 546: no effect on the debtor without a notice. */

const notice = { noticeReceivedOn: field.day, evidenceId: field.id.optional() };

const transferred = z.strictObject({
  transferId: field.id,
  toCreditor: creditor,
  /** The day a written or otherwise sure notice reached the debtor; none yet without it. */
  noticeReceivedOn: notice.noticeReceivedOn.optional(),
  evidenceId: notice.evidenceId,
  /** Who said so, as it was told. */
  said: field.text(500).optional(),
  on: field.on,
});
type Transferred = Happening<z.infer<typeof transferred>>;

export const debtTransferred = debtEvent({
  type: "aftercare.debt.transferred.v1",
  title: { "zh-CN": "债权转让", en: "Claim transferred" },
  data: transferred,
  decide(facts, event) {
    const { transferId, noticeReceivedOn } = event.data;
    if (facts.transfers?.some(({ id }) => id === transferId) === true) {
      return refuse("id.taken", { field: "data.transferId", slots: { id: transferId } });
    }
    return refuseFuture(event, noticeReceivedOn);
  },
  evolve(facts, event) {
    const { transferId: id, toCreditor: to, noticeReceivedOn } = event.data;
    const from = facts.terms.creditor.name;
    const fact: TransferFact = { id, from, to: to as Creditor, ...saidBy(event) };
    const added = { ...facts, transfers: [...(facts.transfers ?? []), fact] };
    return noticeReceivedOn === undefined ? added : noticed(added, event, id, noticeReceivedOn);
  },
});

const noticeReceived = z.strictObject({ transferId: field.id, ...notice, on: field.on });

export const transferNoticed = debtEvent({
  type: "aftercare.debt.transfer-noticed.v1",
  title: { "zh-CN": "收到债权转让通知", en: "Notice of the transfer received" },
  data: noticeReceived,
  decide(facts, event) {
    const { transferId, noticeReceivedOn } = event.data;
    const open = facts.transfers?.find(({ id }) => id === transferId);
    if (open === undefined || open.noticedOn !== undefined) {
      return refuse("transfer.not-open", { field: "data.transferId" });
    }
    return refuseFuture(event, noticeReceivedOn);
  },
  evolve: (facts, event) =>
    noticed(facts, event, event.data.transferId, event.data.noticeReceivedOn),
});

function refuseFuture(
  { recordedOn }: Pick<Transferred, "recordedOn">,
  day: Transferred["data"]["noticeReceivedOn"],
): Refused | undefined {
  if (day === undefined || day <= recordedOn) return undefined;
  const slots = { date: writeDay(day), today: writeDay(recordedOn) };
  return refuse("date.in-future", { field: "data.noticeReceivedOn", slots });
}

/** From the notice on the new creditor is the one to pay; the former ones stay in the list. */
function noticed(
  facts: DebtFacts,
  event: Happening<unknown>,
  transferId: string,
  noticedOn: TransferFact["on"],
): DebtFacts {
  const to = facts.transfers?.find(({ id }) => id === transferId)?.to;
  return {
    ...facts,
    transfers: changeWhere(
      facts.transfers ?? [],
      ({ id }) => id === transferId,
      (fact) => ({ ...fact, noticedOn, notice: saidBy(event) }),
    ),
    ...(to === undefined ? {} : { terms: { ...facts.terms, creditor: to } }),
  };
}

const reviewed = z.strictObject({
  outcome: z.enum(["licensed", "not-found", "unclear"]),
  /** Where it was looked up, and what follows. */
  note: field.text(1000),
  on: field.on,
});

/** A20: an unlicensed or unknown lender is looked at by a person. Says what was found, never "illegal". */
export const legalityReviewed = debtEvent({
  type: "aftercare.creditor.legality-reviewed.v1",
  title: { "zh-CN": "核对出借人资质", en: "Lender's licence looked up" },
  data: reviewed,
  evolve: (facts, event) => ({
    ...facts,
    legality: { outcome: event.data.outcome, ...saidBy(event) },
  }),
});
