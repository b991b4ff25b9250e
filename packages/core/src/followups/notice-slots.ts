import { daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import type { DebtFacts, Facts } from "../casefile/facts.ts";
import type { SlotValues } from "../notices/slots.ts";
import type { FollowUp, FollowUpStep } from "./follow-up.ts";
import { messageWaitsRule } from "./rules/conversation.ts";
import { askAgainRule } from "./rules/review.ts";

export interface SlotSource {
  readonly facts: Facts;
  readonly followUp: FollowUp;
  readonly step: FollowUpStep;
  readonly calendar: WorkingCalendar;
  readonly clientName: string;
}

/** Everything that the facts let a notice say about one step. Amounts and lenders are not among it. */
export function slotsOf(source: SlotSource): Partial<SlotValues> {
  const { facts, followUp, step, calendar, clientName } = source;
  const { anchorOn, due, estimate } = followUp;
  const settledOn = facts.file === "debt" ? facts.settlements.at(-1)?.on : undefined;
  return {
    on: step.on,
    due: estimate.status === "provisional" ? estimate : due,
    client: clientName,
    keepUntil: due,
    foundOn: anchorOn,
    filedOn: anchorOn,
    contactOn: anchorOn,
    acceptedOn: anchorOn,
    reviewedOn: anchorOn,
    daysLeft: workingDaysUntil(calendar, step.on, estimate.earliest),
    what: followUp.title,
    ...(settledOn === undefined ? {} : sinceSettlement(settledOn, step.on)),
    ...(facts.file === "debt" ? slotsOfDebt(facts, followUp) : {}),
    ...slotsOfRevision(facts, followUp),
    ...slotsOfMessage(facts, followUp),
    ...slotsOfReview(facts, followUp),
  };
}

function sinceSettlement(settledOn: IsoDate, on: IsoDate) {
  return { settledOn, daysSince: daysBetween(settledOn, on) };
}

function slotsOfDebt(facts: DebtFacts, { rule, subject }: FollowUp): Partial<SlotValues> {
  const named = (item: { readonly id: string }) => item.id === subject;
  const channel = facts.terms.autoDebits.find(named)?.channel;
  const office = facts.objections.find(named)?.channel ?? facts.complaints.find(named)?.body;
  const collateral = facts.terms.collateral.find(named)?.kind;
  return {
    ...(rule === "R03" ? { channel: channel ?? "any" } : {}),
    ...(office === undefined ? {} : { office }),
    ...(collateral === undefined ? {} : { collateral }),
  };
}

/** What a "date was updated" mail says: which date, from when to when. */
function slotsOfRevision({ revisions }: Facts, { rule, subject }: FollowUp): Partial<SlotValues> {
  if (rule !== "N01" && rule !== "N01.rule") return {};
  const revision = revisions.findLast(({ followUp, to }) => `${followUp}>${to}` === subject);
  return revision === undefined ? {} : { from: revision.from, to: revision.to };
}

const yourCounsellor = { "zh-CN": "你的顾问", en: "Your counsellor" } as const;

/** Who wrote the message that waits. What it says is nobody's but the reader's. */
function slotsOfMessage(facts: Facts, { rule, subject }: FollowUp): Partial<SlotValues> {
  if (facts.file === "debt" || rule !== messageWaitsRule) return {};
  const sent = facts.messages?.find(({ id }) => id === subject);
  return { counsellor: sent?.name ?? yourCounsellor };
}

/** Which upload is asked for again, and why. What the counsellor wrote about it is read in the app. */
function slotsOfReview({ evidence }: Facts, { rule, subject }: FollowUp): Partial<SlotValues> {
  const asked = rule === askAgainRule ? evidence.find(({ id }) => id === subject) : undefined;
  if (asked === undefined) return {};
  return { document: asked.kind, reviewReason: asked.reviewed?.reason ?? "other" };
}

function workingDaysUntil(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  let count = 0;
  while (count < 60 && calendar.addWorkingDays(from, count + 1).earliest <= to) count += 1;
  return count;
}
