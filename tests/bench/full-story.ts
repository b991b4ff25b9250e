import { settledOn, type Story } from "@aftercare/core/testing/told-story.ts";

/** A debt with a follow-up of every rule; only R04 is not there, because the guaranteed have R15 in its place. */
export function tellFullStory(): Story {
  return settledOn("2026-01-05", terms)
    .tell("2026-01-05", "compensation.paid", { insurer: "样例保险" })
    .tell("2026-01-06", "collateral.release-accepted", { collateralId: "car" })
    .tell("2026-01-06", "settlement.certified", { account: "HT-0620", on: "2026-01-06" })
    .tell("2026-01-07", "account.balance-seen", { balanceFen: 3860 })
    .tell("2026-01-08", "anomaly.found", { anomalyId: "marks", kind: "marks" })
    .tell("2026-01-08", "anomaly.found", { anomalyId: "status", kind: "status" })
    .tell("2026-01-09", "objection.filed", objection("o1", "ccrc"))
    .tell("2026-01-09", "objection.filed", objection("o2", "institution"))
    .tell("2026-01-12", "complaint.filed", { complaintId: "k1", body: "pboc" })
    .tell("2026-01-12", "complaint.filed", { complaintId: "k2", body: "institution" })
    .tell("2026-01-13", "contact.logged", contact("c1", "请尽快处理欠款"))
    .tell("2026-01-13", "contact.logged", contact("c2", "系统故障，请转到对公账户重新还款"))
    .tell("2026-01-14", "contact.paid-reported", { contactId: "c2", amountFen: 50_000 })
    .tell("2026-01-14", "notice.sent", { mail: "m9", steps: sentSteps, messageId: "0107" })
    .tell("2026-01-15", "plan.recomputed", { basis: "rules 1, calendar cn-2026", moved })
    .tell("2026-01-15", "evidence.purge-deferred", { until: "2031-07-05" });
}

const terms = {
  creditor: { name: "样例银行", licence: "bank", reportsToPbc: true, manualClosure: true },
  guaranteed: true,
  insurer: "样例保险",
  collateral: [
    { id: "house", kind: "house" },
    { id: "car", kind: "car" },
  ],
  autoDebits: [
    { id: "bank", channel: "bank", nextDebitOn: "2026-01-07", sharedWithActiveDebt: true },
    { id: "alipay", channel: "alipay" },
    { id: "wechat", channel: "wechat" },
  ],
  hadOverdue: true,
  overdues: [
    { producedOn: "2023-08-21", amountFen: 320_000 },
    { producedOn: "2024-02-20", amountFen: 180_000 },
  ],
};

const sentSteps = ["R01", "R02", "R05"].map((rule) => `${rule}@2026-01-05/due`);

const moved = [{ followUp: "R08@2026-01-08#marks", from: "2026-02-05", to: "2026-02-06" }];

function objection(objectionId: string, channel: string) {
  return { objectionId, channel, anomalies: ["marks"] };
}

function contact(contactId: string, said: string) {
  return { contactId, channel: "call", target: "client", demandsPayment: true, said };
}
