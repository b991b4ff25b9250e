import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { DebtFacts } from "../../casefile/facts.ts";
import type { CourtDay, LegalFact } from "../../casefile/legal-fact.ts";
import type { DebtRule, Instance, StepRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** One instance for every day in court that was ever set; an earlier one is over once another is set. */
function courtDays({ legal = [] }: DebtFacts): Instance[] {
  return legal.flatMap((one) => one.days.map((day, at) => instanceOf(one, day, one.days[at + 1])));
}

function instanceOf(legal: LegalFact, day: CourtDay, next: CourtDay | undefined): Instance {
  const start = startOf(day, `${legal.id}-${day.courtOn}`);
  return next === undefined ? start : { ...start, over: { ...next, reason: "moved" } };
}

/** What a day in court belongs to, by the instance's subject. */
function dayOf({ legal = [] }: DebtFacts, { subject = "" }: Instance) {
  for (const one of legal) {
    const day = one.days.findLast(({ courtOn }) => `${one.id}-${courtOn}` === subject);
    if (day !== undefined) return { legal: one, day };
  }
  return undefined;
}

function courtDayIn(facts: DebtFacts, instance: Instance, byOffset: IsoDate): IsoDate {
  return dayOf(facts, instance)?.day.courtOn ?? byOffset;
}

const whenOver: DebtRule["endedBy"] = (facts, instance) => {
  const found = dayOf(facts, instance);
  return found?.day.attended ?? found?.legal.closed;
};

function clientStep(days: number): StepRule {
  return {
    id: `before${days}`,
    from: "due",
    offset: { days },
    audience: "client",
    notice: "court-soon",
  };
}

/** Near a court nothing may be missed (B52): help at once, the day itself, and the day after. */
export const legalRules: readonly DebtRule[] = [
  {
    id: "R22",
    version: 1,
    title: { "zh-CN": "请专业的人看一看收到的文书", en: "Have a professional read the paper" },
    why: {
      "zh-CN": "法院和律师的文书有期限。越早有懂法律的人看过，能做的事越多。",
      en: "Papers from courts and lawyers have deadlines. The sooner somebody who knows the law reads it, the more can be done.",
    },
    endsWhen: {
      "zh-CN": "记下了转给谁，或者事情已经结束",
      en: "It was recorded who took it on, or the matter is over",
    },
    anchor: "legal",
    offset: { days: 0 },
    clock: "advice",
    sources: ["B52"],
    steps: [
      {
        id: "client",
        from: "anchor",
        offset: { days: 0 },
        audience: "client",
        notice: "legal-paper",
      },
      {
        id: "staff",
        from: "anchor",
        offset: { days: 0 },
        audience: "staff",
        notice: "legal-paper-staff",
        sameDay: true,
      },
    ],
    instances: ({ legal = [] }) => legal.map((one) => startOf(one, one.id)),
    endedBy(facts, { subject }) {
      const found = facts.legal?.find(({ id }) => id === subject);
      return found?.referred ?? found?.closed;
    },
  },
  {
    id: "R22.court",
    version: 1,
    title: { "zh-CN": "到法院去", en: "Go to court" },
    why: {
      "zh-CN": "不去也会判，而且只听对方说的。去了，才能说自己的情况，才有机会调解。",
      en: "The court decides without you as well, having heard only the other side. Going means being heard, and a chance to settle.",
    },
    endsWhen: { "zh-CN": "记下去过了，或者事情已经结束", en: "It was attended, or is over" },
    anchor: "legal",
    offset: { days: 0 },
    clock: "advice",
    sources: ["B52"],
    steps: [-14, -7, -3, -1].map(clientStep),
    escalate: { days: -7 },
    instances: courtDays,
    dueOn: courtDayIn,
    endedBy: whenOver,
  },
  {
    id: "R22.missed",
    version: 1,
    title: {
      "zh-CN": "紧急：开庭日过了，没有记下去过",
      en: "Urgent: the court date is over, attendance unknown",
    },
    why: {
      "zh-CN": "没去的话，当天就要和法院、律师联系，晚了就来不及了。",
      en: "If it was missed, the court and the lawyer have to be called today; later is too late.",
    },
    endsWhen: { "zh-CN": "记下去过了，或者事情已经结束", en: "It was attended, or is over" },
    anchor: "legal",
    offset: { days: 0 },
    clock: "advice",
    sources: ["B52"],
    opensDaysBefore: 0,
    whose: "desk",
    steps: [
      {
        id: "staff",
        from: "due",
        offset: { days: 0 },
        audience: "staff",
        notice: "court-missed-staff",
        sameDay: true,
        copySupervisors: true,
      },
    ],
    instances: courtDays,
    dueOn: (facts, instance, byOffset) => addDays(courtDayIn(facts, instance, byOffset), 1),
    endedBy: whenOver,
  },
];
