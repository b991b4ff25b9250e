import { addDays, isoDate, laterOf, type IsoDate } from "../../calendar/dates.ts";
import { liveSettlement, type DebtFacts, type Said } from "../../casefile/facts.ts";
import type { PlanFact } from "../../casefile/plan-fact.ts";
import { planRows, type PlanRow } from "../../planning/plan-standing.ts";
import type { DebtRule, Instance } from "../rule.ts";

/** So far back and ahead instalments stand on the list; the next one always does. */
const windowDays = 62;
/** Of those that stayed open for longer. */
const mostOpen = 6;

/** One for each instalment near today, of a plan that began. What is due on another day is another one. */
function instalments(facts: DebtFacts, today: IsoDate): readonly Instance[] {
  const { plan } = facts;
  if (plan?.active === undefined) return [];
  const rows = planRows(facts, plan, today);
  const open = rows.filter(({ state }) => state === "missed").slice(-mostOpen);
  const near = rows.filter(
    (row) => row.state === "next" || isNear(row, today) || open.includes(row),
  );
  const over = overOf(facts, plan);
  const knownOn = laterOf(knownOnOf(plan.active), knownOnOf(plan.terms));
  return near.map(({ dueOn }) => ({
    anchorOn: plan.active?.on ?? plan.on,
    knownOn,
    subject: `${plan.id}.${dueOn}`,
    ...(over === undefined ? {} : { over }),
  }));
}

const knownOnOf = ({ on, knownOn = on }: Said) => knownOn;

function isNear({ dueOn }: PlanRow, today: IsoDate): boolean {
  return dueOn >= addDays(today, -windowDays) && dueOn <= addDays(today, windowDays);
}

function overOf(facts: DebtFacts, { ended, terms }: PlanFact): Instance["over"] {
  if (ended !== undefined) return ended;
  const settled = liveSettlement(facts);
  return settled !== undefined && settled.seq > terms.seq
    ? { ...settled, reason: "settled" }
    : undefined;
}

function dueOnOf({ subject = "" }: Instance): IsoDate {
  return isoDate(subject.slice(-10));
}

/** The payment that covered it. */
function coveredBy(facts: DebtFacts, instance: Instance): Said | undefined {
  const { plan, payments } = facts;
  if (plan === undefined) return undefined;
  const dueOn = dueOnOf(instance);
  const row = planRows(facts, plan, dueOn).find((each) => each.dueOn === dueOn);
  return payments.find(({ seq }) => seq === row?.paidSeq);
}

/** Paid on its day, and heard of the same evening when it was not (B22, B23). */
export const instalmentRules: readonly DebtRule[] = [
  {
    id: "R21.due",
    version: 1,
    title: { "zh-CN": "按计划还这一期", en: "Pay this instalment" },
    why: {
      "zh-CN": "每期按时还，金额小也算数，记录一点点变好。",
      en: "Each one that is paid on its day counts, however small it is.",
    },
    endsWhen: { "zh-CN": "记下的还款够这一期", en: "What was recorded as paid covers it" },
    anchor: "plan",
    offset: { days: 0 },
    clock: "advice",
    sources: ["B22", "B23", "A38"],
    adjustable: { steps: { week: [-14, -4], three: [-3, -2] } },
    opensDaysBefore: 14,
    steps: [
      remind("week", -7, "instalment-soon"),
      remind("three", -3, "instalment-soon"),
      remind("eve", -1, "instalment-eve"),
      {
        id: "unpaid-staff",
        from: "due",
        offset: { days: 0 },
        audience: "staff",
        notice: "instalment-open-staff",
        sameDay: true,
        // Early enough to call before the lender closes the day.
        time: "18:00",
      },
      remind("unpaid", 1, "instalment-open"),
    ],
    escalate: { days: 1 },
    instances: instalments,
    dueOn: (_, instance) => dueOnOf(instance),
    endedBy: coveredBy,
    missingProof: () => ({ "zh-CN": "一笔还款记录", en: "a payment that was recorded" }),
  },
  {
    id: "R21.promise",
    version: 1,
    title: { "zh-CN": "答应机构的还款日快到了", en: "The day you promised is near" },
    why: {
      "zh-CN": "信里、电话里说过的日子到了还不上，最好提前说。",
      en: "If a promised day cannot be kept, it is best to say so before it comes.",
    },
    endsWhen: { "zh-CN": "还清了，或还了答应的数", en: "What was promised is paid" },
    anchor: "promise",
    offset: { days: 0 },
    clock: "advice",
    sources: ["B32"],
    adjustable: { steps: { week: [-14, -2] } },
    opensDaysBefore: 14,
    steps: [remind("week", -7, "promise-soon"), remind("eve", -1, "promise-soon")],
    escalate: { days: 1 },
    instances: ({ promises = [] }) =>
      promises.map(({ id, on, knownOn = on }) => ({ anchorOn: on, knownOn, subject: id })),
    dueOn: ({ promises = [] }, { subject }, byOffset) =>
      promises.find(({ id }) => id === subject)?.promisedOn ?? byOffset,
    endedBy: promiseKept,
  },
];

function remind(
  id: string,
  days: number,
  notice: "instalment-soon" | "instalment-eve" | "instalment-open" | "promise-soon",
) {
  return { id, from: "due", offset: { days }, audience: "client", notice } as const;
}

/** Paid off since, or paid as much as was named. */
function promiseKept(facts: DebtFacts, { subject }: Instance): Said | undefined {
  const promise = facts.promises?.find(({ id }) => id === subject);
  if (promise === undefined) return undefined;
  const settled = liveSettlement(facts);
  if (settled !== undefined && settled.seq > promise.seq) return settled;
  const { amountFen } = promise;
  if (amountFen === undefined) return undefined;
  let paidFen = 0;
  return facts.payments.find(({ seq, reversed, amountFen: fen }) => {
    if (seq > promise.seq && reversed === undefined) paidFen += fen;
    return paidFen >= amountFen;
  });
}
