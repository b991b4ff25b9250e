import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCall, PlayedCase } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/wang";
const debtId = "loan";
const debt = `${client}/debts/${debtId}`;

const withdraw = (purpose: string): PlayedCall => ({
  method: "POST",
  path: `/v1/${client}/consents/withdrawal`,
  body: { purposes: [purpose] },
  tell: ({ exportAt }) => [`已撤回 ${purpose}，可先导出：${String(exportAt)}`],
});

const files: PlayedCall = {
  path: `/v1/${client}/evidence`,
  by: "counsellor",
  tell: ({ items }) =>
    (items as { kind: string; standing: string }[]).map(
      ({ kind, standing }) => `${kind}: ${standing}`,
    ),
};

/** TC17: what withdrawing each consent does, at once and later. */
export const tc17: PlayedCase = {
  name: "tc17",
  title: say(
    "王女士：不想再收邮件，也不想再存信用报告",
    "Ms Wang: no more mail, and no more credit reports kept",
  ),
  startsAt: "2026-02-28T02:00:00Z",
  endsAt: "2026-04-20T04:00:00Z",
  client,
  rules: ["R0", "N03"],
  scenes: [
    {
      at: "2026-03-01T03:00:00Z",
      tell: say(
        "王女士还清了，报告有一处不对，提出了异议",
        "She paid; her report is wrong; she objects",
      ),
      by: "counsellor",
      invites: true,
      events: [
        ...enrolment(client, { name: "王女士" }),
        [client, "consent.given", { purpose: "credit-report-upload", textVersion: "2026-01" }],
        loan(debt),
        payOff(debt),
        [debt, "anomaly.found", { anomalyId: "a1", kind: "status" }],
        [debt, "objection.filed", { objectionId: "o1", channel: "ccrc", anomalies: ["a1"] }],
      ],
    },
    {
      at: "2026-03-01T04:00:00Z",
      tell: say("她传了信用报告和回单", "She uploads the report and a receipt"),
      uploads: [
        { kind: "credit_report", fileName: "信用报告.png", debtId },
        { kind: "official_receipt", fileName: "还款回单.png", debtId },
      ],
    },
    {
      at: "2026-03-05T03:00:00Z",
      tell: say(
        "她撤回了“邮件提醒”：从这一秒起不再有邮件，事情还在清单上",
        "She withdraws mail reminders: from this second no mail; the list stays",
      ),
      calls: [withdraw("email-reminders"), datesOf(client, ["N03"])],
    },
    {
      at: "2026-03-06T03:00:00Z",
      tell: say(
        "她撤回了“保存信用报告”：当即锁定，异议还没完，先不删",
        "She withdraws the keeping of reports: locked at once, deleted after the objection",
      ),
      calls: [withdraw("credit-report-upload"), files],
    },
    {
      at: "2026-04-15T03:00:00Z",
      tell: say("异议有了答复，已更正", "The objection is answered: corrected"),
      by: "counsellor",
      events: [[debt, "objection.answered", { objectionId: "o1", outcome: "corrected" }]],
    },
    {
      at: "2026-04-18T03:00:00Z",
      tell: say("报告删掉了，回单还在", "The report is deleted, the receipt stays"),
      by: "counsellor",
      calls: [files],
    },
  ],
};
