import type { DebtFacts, Said } from "../../casefile/facts.ts";
import type { DebtRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** One whose papers did not pass the first look has to be filed anew. */
function filedFor(facts: DebtFacts, anomalyId: string | undefined): Said | undefined {
  return facts.objections.find(
    ({ anomalies, answered }) =>
      anomalies.some((id) => id === anomalyId) && answered?.outcome !== "review-failed",
  );
}

export const objectionRules: readonly DebtRule[] = [
  {
    id: "R08",
    version: 1,
    title: { "zh-CN": "对报告上的异常提出异议", en: "Object to what the report gets wrong" },
    why: {
      "zh-CN":
        "发现不对，早提早好。20个工作日是建议的自查窗口，法律没有给你规定截止日，过了也能提。",
      en: "Early is better. Twenty working days is advice; no law sets you a deadline, and you can still object later.",
    },
    endsWhen: {
      "zh-CN": "提出了异议，或确认不是异常",
      en: "An objection was filed, or it turned out to be right",
    },
    anchor: "anomaly",
    offset: { workingDays: 20 },
    clock: "advice",
    sources: ["A24", "B41"],
    adjustable: {
      days: [12, 30],
      steps: { "left-10": [-11, -6], "left-5": [-5, -3], "left-2": [-2, -1] },
    },
    steps: [10, 5, 2].map((before) => ({
      id: `left-${before}`,
      from: "due",
      offset: { workingDays: -before },
      audience: "client",
      notice: "objection-window",
    })),
    escalate: { workingDays: -2 },
    instances: (facts) => facts.anomalies.map((anomaly) => startOf(anomaly, anomaly.id)),
    endedBy: (facts, { subject }) =>
      filedFor(facts, subject) ?? facts.anomalies.find(({ id }) => id === subject)?.dismissed,
  },
  {
    id: "R09",
    version: 1,
    title: { "zh-CN": "等对方答复异议", en: "Await the reply to the objection" },
    why: {
      "zh-CN": "收到异议后，对方应当在20日内核查并书面答复。",
      en: "Whoever receives an objection must check it and answer in writing within 20 days.",
    },
    endsWhen: { "zh-CN": "收到答复", en: "The reply arrived" },
    anchor: "objection",
    offset: { days: 20 },
    clock: "law",
    sources: ["A24", "B41", "L1", "L28"],
    article: "《征信业管理条例》第25条",
    counterparty: true,
    steps: [
      {
        id: "due",
        from: "due",
        offset: { days: 0 },
        audience: "client",
        notice: "objection-reply",
      },
      {
        id: "overdue",
        from: "due",
        offset: { days: 1 },
        audience: "staff",
        notice: "objection-overdue",
      },
    ],
    instances: (facts) => facts.objections.map((objection) => startOf(objection, objection.id)),
    endedBy(facts, { subject }) {
      const objection = facts.objections.find(({ id }) => id === subject);
      return objection?.answered ?? objection?.closed;
    },
  },
];
