import { isoDate, type IsoDate } from "../../calendar/dates.ts";
import type { ClientRule, Instance } from "../rule.ts";
import { onDueDay } from "./on-due-day.ts";

/** This half-year and the next, so that the machine always knows when to wake. */
function halfYears(today: IsoDate, openedOn: IsoDate): Instance[] {
  const year = Number(today.slice(0, 4));
  const starts = [`${year}-01-01`, `${year}-07-01`, `${year + 1}-01-01`].map(isoDate);
  const current = starts.findLastIndex((start) => start <= today);
  return starts
    .slice(Math.max(0, current), current + 2)
    .filter((start) => start >= openedOn)
    .map((start) => ({ anchorOn: start, knownOn: start }));
}

export const selfCheckRules: readonly ClientRule[] = [
  {
    id: "R14",
    version: 1,
    title: { "zh-CN": "免费查一次自己的信用报告", en: "Look at your own credit report, free" },
    why: {
      "zh-CN": "每年有两次免费的机会，次数每年1月1日重新算。",
      en: "Two reports a year are free; the count starts anew on 1 January.",
    },
    endsWhen: { "zh-CN": "这半年查过一次", en: "A report was obtained in this half-year" },
    anchor: "half-year",
    offset: { days: 0 },
    clock: "law",
    sources: ["A23", "B40", "L1", "L7"],
    article: "《征信业管理条例》第17条",
    steps: [onDueDay("self-check")],
    escalate: "never",
    instances: (facts, today) => halfYears(today, facts.openedOn),
    endedBy: (facts, { anchorOn }) => facts.reports.find(({ on }) => on >= anchorOn),
  },
];
