import { laterOf } from "../../calendar/dates.ts";
import { lockedUntil } from "../../evidence/locks.ts";
import { keepUntil } from "../../evidence/retention.ts";
import type { ClientRule, DebtRule } from "../rule.ts";
import { settlements, startOf } from "./anchors.ts";

/** R12 where an organisation keeps proofs for more years than the law. */
export function retentionRule(moreYears: number): DebtRule {
  return {
    id: "R12",
    version: 1,
    title: { "zh-CN": "资料保存到期，看看还要不要留", en: "Proofs reach the end of their keeping" },
    why: {
      "zh-CN": "文章建议留两年；一般诉讼时效三年；有过逾期的，记录保存五年。我们按最长的算。",
      en: "The articles say two years; general limitation is three; with any overdue history five. The longest counts.",
    },
    endsWhen: {
      "zh-CN": "到期后删除，或者你选择继续保留",
      en: "Deleted at the end, or you choose to keep them",
    },
    anchor: "settlement",
    offset: { years: 3 },
    clock: "law",
    sources: ["A09", "L28", "L1"],
    article: "《民法典》第188条、《征信业管理条例》第16条、《个人信息保护法》第19条",
    opensDaysBefore: 30,
    informs: true,
    survivesClosing: true,
    steps: [
      {
        id: "review",
        from: "due",
        offset: { days: -30 },
        audience: "client",
        notice: "evidence-review",
      },
      { id: "purge", from: "due", offset: { days: 1 }, audience: "machine" },
    ],
    escalate: "never",
    instances: settlements,
    /** A hold or a dispute on the day moves it, and a lock that runs longer; both are recorded, so it is seen. */
    dueOn: (facts, { anchorOn }) => {
      const { until } = keepUntil(anchorOn, facts.terms.hadOverdue === true, moreYears);
      const latest = laterOf(until, lockedUntil([facts]) ?? until);
      return facts.purgeDeferred === undefined
        ? latest
        : laterOf(latest, facts.purgeDeferred.until);
    },
    endedBy: () => undefined,
  };
}

/** What lies in the client's own file belongs to no settlement: it goes when the case and every debt are over. */
export function ownRetentionRule(moreYears: number): ClientRule {
  return {
    id: "R12.own",
    version: 1,
    title: {
      "zh-CN": "本人资料保存到期",
      en: "The client's own files reach the end of their keeping",
    },
    why: {
      "zh-CN": "档案关闭三年后，各笔借款的凭证也都到期了，就不该再留。",
      en: "Three years after the case was closed, and once no debt's proofs are kept any more, nothing should be.",
    },
    endsWhen: { "zh-CN": "到期后删除", en: "Deleted at the end" },
    anchor: "closing",
    offset: { years: 3 + moreYears },
    clock: "law",
    sources: ["A09", "L23"],
    article: "《民法典》第188条、《个人信息保护法》第19条",
    opensDaysBefore: 30,
    informs: true,
    survivesClosing: true,
    steps: [{ id: "purge", from: "due", offset: { days: 1 }, audience: "machine" }],
    escalate: "never",
    instances: ({ closed }) => (closed === undefined ? [] : [startOf(closed)]),
    dueOn: ({ purgeDeferred }, _, byOffset) =>
      purgeDeferred === undefined ? byOffset : laterOf(byOffset, purgeDeferred.until),
    endedBy: () => undefined,
  };
}
