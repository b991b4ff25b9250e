import type { ComplaintFact } from "../../casefile/credit-facts.ts";
import type { DebtFacts } from "../../casefile/facts.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { startOf } from "./anchors.ts";

function complaintsTo(facts: DebtFacts, bodies: readonly ComplaintFact["body"][]): Instance[] {
  return facts.complaints
    .filter(({ body }) => bodies.includes(body))
    .map((complaint) => startOf(complaint, complaint.id));
}

const answered: DebtRule["endedBy"] = (facts, { subject }) =>
  facts.complaints.find(({ id }) => id === subject)?.answered;

const endsWhen = { "zh-CN": "收到答复", en: "The answer arrived" };

export const complaintRules: readonly DebtRule[] = [
  {
    id: "R10",
    version: 1,
    title: { "zh-CN": "等人民银行分支机构答复", en: "Await the central bank branch's answer" },
    why: {
      "zh-CN": "受理投诉后，应当在30日内书面答复。",
      en: "A complaint that was accepted must be answered in writing within 30 days.",
    },
    endsWhen,
    anchor: "complaint",
    offset: { days: 30 },
    clock: "law",
    sources: ["B41", "L1"],
    article: "《征信业管理条例》第26条",
    counterparty: true,
    steps: [
      { id: "due", from: "due", offset: { days: 0 }, audience: "client", notice: "pboc-reply" },
      {
        id: "overdue",
        from: "due",
        offset: { days: 1 },
        audience: "staff",
        notice: "complaint-overdue",
      },
    ],
    instances: (facts) => complaintsTo(facts, ["pboc"]),
    endedBy: answered,
  },
  {
    id: "R11",
    version: 1,
    title: { "zh-CN": "等机构处理投诉", en: "Await the institution's decision" },
    why: {
      "zh-CN": "一般15日内处理，复杂的30日，特别复杂的最长60日。",
      en: "Normally decided in 15 days, complex ones in 30, in special cases in 60 at most.",
    },
    endsWhen,
    anchor: "complaint",
    offset: { days: 15 },
    clock: "law",
    sources: ["A03", "B07", "B51", "L31"],
    article: "《银行业保险业消费投诉处理管理办法》",
    counterparty: true,
    steps: [15, 30, 60].map((days) => ({
      id: `day-${days}`,
      from: "anchor",
      offset: { days },
      audience: days === 60 ? "staff" : "client",
      notice: days === 60 ? "complaint-overdue" : "institution-reply",
    })),
    escalate: { workingDays: 1 },
    instances: (facts) => complaintsTo(facts, ["institution", "nfra"]),
    endedBy: answered,
  },
];
