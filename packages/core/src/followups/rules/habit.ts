import { addDays } from "../../calendar/dates.ts";
import { manyNewCredits } from "../../casefile/habit-facts.ts";
import type { ClientRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** What keeps a plan from being overtaken by something new. */
export const habitRules: readonly ClientRule[] = [
  {
    id: "R21.spend",
    version: 1,
    title: {
      "zh-CN": "账单日前还上那笔大额消费",
      en: "Pay the large purchase before the statement",
    },
    why: {
      "zh-CN": "在账单日之前还上，不计利息，也不占下个月的额度。",
      en: "Paid before the statement it costs no interest and takes nothing from the next month.",
    },
    endsWhen: { "zh-CN": "还上了", en: "It was paid back" },
    anchor: "plan",
    offset: { days: 0 },
    clock: "advice",
    sources: ["B46"],
    adjustable: { steps: { week: [-14, -2] } },
    steps: [
      {
        id: "week",
        from: "due",
        offset: { days: -7 },
        audience: "client",
        notice: "big-spend-soon",
      },
      {
        id: "eve",
        from: "due",
        offset: { days: -1 },
        audience: "client",
        notice: "big-spend-soon",
      },
    ],
    escalate: { days: 1 },
    instances: ({ habits }) => (habits?.bigSpends ?? []).map((spend) => startOf(spend, spend.id)),
    /** The day before the statement. */
    dueOn: ({ habits }, { subject }, byOffset) => {
      const spend = habits?.bigSpends?.find(({ id }) => id === subject);
      return spend === undefined ? byOffset : addDays(spend.statementOn, -1);
    },
    endedBy: () => undefined,
  },
  {
    id: "R21.new-credit",
    version: 1,
    title: {
      "zh-CN": "三个月里新开了三次，谈一谈",
      en: "Three new credits in ninety days: talk it over",
    },
    why: {
      "zh-CN": "短时间里多次申请，报告上会留下查询记录，也容易又紧起来。",
      en: "Many applications in a short time leave inquiries in the report, and money gets tight again.",
    },
    endsWhen: { "zh-CN": "和来访者谈过", en: "It was talked over" },
    anchor: "plan",
    offset: { workingDays: 3 },
    clock: "advice",
    sources: ["B44"],
    adjustable: { days: [1, 10], off: true },
    whose: "desk",
    steps: [],
    escalate: { days: 0 },
    instances: ({ habits }) =>
      manyNewCredits(habits?.newCredits ?? []).map((credit) => startOf(credit, credit.id)),
    endedBy: () => undefined,
  },
];
