import type { DebtFacts, Said } from "../../casefile/facts.ts";
import { liveSettlement } from "../../casefile/facts.ts";
import type { PlanFact } from "../../casefile/plan-fact.ts";
import { isMiss, isNearMiss, planRows } from "../../planning/plan-standing.ts";
import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** When the plan was last put before the client; a change asks for a new word. */
function shownOf({ plan }: DebtFacts): readonly Instance[] {
  if (plan?.shared === undefined) return [];
  const shown = plan.terms.seq > plan.shared.seq ? plan.terms : plan.shared;
  return [withEnd(startOf(shown, plan.id), plan)];
}

function withEnd(start: Instance, { ended }: PlanFact): Instance {
  return ended === undefined ? start : { ...start, over: ended };
}

/** Waits for staff: the client asked, or said yes. */
function answeredWith(agrees: boolean) {
  return ({ plan }: DebtFacts): readonly Instance[] =>
    plan?.answered?.agrees === agrees ? [withEnd(startOf(plan.answered, plan.id), plan)] : [];
}

/** The day after the second, the fourth … instalment that was not paid (B13). */
function secondMisses(facts: DebtFacts, today: IsoDate): readonly Instance[] {
  const { plan } = facts;
  if (plan?.active === undefined) return [];
  const misses = planRows(facts, plan, today).filter(isMiss);
  return misses.filter((_, at) => at % 2 === 1).map(({ dueOn }) => dayAfter(dueOn, plan, facts));
}

/** Two of three instalments only just worked (B42); none of them counts twice. */
function nearMisses(facts: DebtFacts, today: IsoDate): readonly Instance[] {
  const { plan } = facts;
  if (plan?.active === undefined) return [];
  const found: Instance[] = [];
  let lastNear = -Infinity;
  for (const [at, row] of planRows(facts, plan, today).entries()) {
    if (!isNearMiss(row, plan.autopay !== undefined)) continue;
    if (at - lastNear > 2) lastNear = at;
    else {
      const on = row.paidOn ?? row.dueOn;
      found.push(
        withEnds({ anchorOn: on, knownOn: on, subject: `${plan.id}.${row.dueOn}` }, plan, facts),
      );
      lastNear = -Infinity;
    }
  }
  return found;
}

function dayAfter(dueOn: IsoDate, plan: PlanFact, facts: DebtFacts): Instance {
  const on = addDays(dueOn, 1);
  return withEnds({ anchorOn: on, knownOn: on, subject: `${plan.id}.${dueOn}` }, plan, facts);
}

function withEnds(start: Instance, plan: PlanFact, facts: DebtFacts): Instance {
  const settled = liveSettlement(facts);
  return settled === undefined
    ? withEnd(start, plan)
    : { ...start, over: { ...settled, reason: "settled" } };
}

/** Whatever was said since the plan was put before the client. */
function answeredSince({ plan }: DebtFacts): Said | undefined {
  return plan?.answered ?? plan?.active;
}

/** A plan is shown, talked over, begun, and looked at again when it does not hold. */
export const planRules: readonly DebtRule[] = [
  {
    id: "R21.read",
    version: 1,
    title: { "zh-CN": "看看还款计划草稿", en: "Read the draft of your plan" },
    why: {
      "zh-CN": "金额和日子合不合适，你说了算。",
      en: "Whether the sums and days suit you is yours to say.",
    },
    endsWhen: { "zh-CN": "说了同意或有问题", en: "You agreed or asked" },
    anchor: "plan",
    offset: { days: 7 },
    clock: "advice",
    sources: ["B11", "B13"],
    steps: [
      {
        id: "ready",
        from: "anchor",
        offset: { days: 0 },
        audience: "client",
        notice: "plan-ready",
      },
    ],
    escalate: { days: 0 },
    instances: shownOf,
    endedBy: answeredSince,
    missingProof: () => ({
      "zh-CN": "你的答复：同意，或有问题",
      en: "your word: yes, or a question",
    }),
  },
  {
    id: "R21.asked",
    version: 1,
    title: { "zh-CN": "来访者对计划有问题", en: "The client has a question about the plan" },
    why: {
      "zh-CN": "谈清楚了再启用，计划才走得下去。",
      en: "A plan holds when its questions were answered before it began.",
    },
    endsWhen: { "zh-CN": "计划调整了，或来访者同意了", en: "The plan was changed or agreed to" },
    anchor: "plan",
    offset: { workingDays: 2 },
    clock: "advice",
    sources: ["B13"],
    whose: "desk",
    steps: [],
    escalate: { days: 0 },
    instances: answeredWith(false),
    endedBy: () => undefined,
  },
  {
    id: "R21.begin",
    version: 1,
    title: { "zh-CN": "启用来访者同意的计划", en: "Let the agreed plan begin" },
    why: {
      "zh-CN": "启用以后才会按期提醒。",
      en: "Reminders of its instalments come once it has begun.",
    },
    endsWhen: { "zh-CN": "计划启用了", en: "The plan has begun" },
    anchor: "plan",
    offset: { workingDays: 2 },
    clock: "advice",
    sources: ["B06", "B11"],
    whose: "desk",
    steps: [],
    escalate: { days: 0 },
    instances: answeredWith(true),
    endedBy: ({ plan }) => plan?.active,
  },
  {
    id: "R21.review",
    version: 1,
    title: { "zh-CN": "两期没还上，重新看看计划", en: "Two instalments missed: review the plan" },
    why: {
      "zh-CN": "连着还不上，多半是金额或日子不合适，不是人的问题。",
      en: "When instalments are missed, the sums or days usually do not fit; that is no fault of anybody's.",
    },
    endsWhen: {
      "zh-CN": "计划调整、结束，或者谈过不用改",
      en: "It was changed or ended, or talked over and kept",
    },
    anchor: "plan",
    offset: { workingDays: 2 },
    clock: "advice",
    sources: ["B13"],
    adjustable: { days: [1, 5] },
    steps: [
      {
        id: "staff",
        from: "anchor",
        offset: { days: 0 },
        audience: "staff",
        notice: "plan-review-staff",
      },
    ],
    escalate: { days: 0 },
    instances: secondMisses,
    endedBy: ({ plan }, { anchorOn }) =>
      plan !== undefined && plan.terms.on >= anchorOn ? plan.terms : undefined,
  },
  {
    id: "R21.near",
    version: 1,
    title: { "zh-CN": "最近两次还得很紧，问一声", en: "It was close twice: give a call" },
    why: {
      "zh-CN": "三期里有两期是当天才还或晚了几天，早点问一声，比断了再补容易。",
      en: "Two of three instalments were paid on the very day or a few days late. A call now is easier than a repair later.",
    },
    endsWhen: { "zh-CN": "和来访者谈过", en: "It was talked over" },
    anchor: "plan",
    offset: { workingDays: 2 },
    clock: "advice",
    sources: ["B42"],
    adjustable: { days: [1, 5], off: true },
    whose: "desk",
    steps: [],
    escalate: { days: 0 },
    instances: nearMisses,
    endedBy: () => undefined,
  },
];
