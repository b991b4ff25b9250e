import { laterOf } from "../../calendar/dates.ts";
import { keepUntil } from "../../evidence/retention.ts";
import type { DebtRule } from "../rule.ts";
import { settlements } from "./anchors.ts";

export const retentionRules: readonly DebtRule[] = [
  {
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
    /** A hold or a dispute on the day moves it; the decision is recorded, so it is seen to move. */
    dueOn: (facts, { anchorOn }) => {
      const { until } = keepUntil(anchorOn, facts.terms.hadOverdue === true);
      return facts.purgeDeferred === undefined ? until : laterOf(until, facts.purgeDeferred.until);
    },
    endedBy: () => undefined,
  },
];
