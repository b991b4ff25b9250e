import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/zhao";
const debt = `${client}/debts/loan`;

/** TC04: twenty working days across Mid-Autumn and National Day 2026, with two weekends that are worked. */
export const tc04: PlayedCase = {
  name: "tc04",
  title: say(
    "赵女士：20个工作日跨过中秋和国庆",
    "Ms Zhao: twenty working days across Mid-Autumn and National Day",
  ),
  startsAt: "2026-07-31T02:00:00Z",
  endsAt: "2026-10-23T04:00:00Z",
  client,
  rules: ["R08", "R09"],
  scenes: [
    {
      at: "2026-08-01T03:00:00Z",
      tell: say("赵女士还清了一笔网贷", "Ms Zhao pays off an online loan"),
      by: "counsellor",
      invites: true,
      events: [...enrolment(client, { name: "赵女士" }), loan(debt), payOff(debt)],
    },
    {
      at: "2026-09-15T03:00:00Z",
      tell: say(
        "报告上有一处不对，她当天就向机构提出异议",
        "Something in her report is wrong; she objects at the lender the same day",
      ),
      events: [
        [debt, "anomaly.found", { anomalyId: "status", kind: "status" }],
        [
          debt,
          "objection.filed",
          { objectionId: "o1", channel: "institution", anomalies: ["status"] },
        ],
      ],
      calls: [datesOf(debt, ["R09"])],
    },
    {
      at: "2026-09-18T03:00:00Z",
      tell: say("又发现一处不该有的逾期", "She finds an overdue mark that should not be there"),
      events: [[debt, "anomaly.found", { anomalyId: "mark", kind: "marks" }]],
      calls: [datesOf(debt, ["R08"])],
    },
  ],
};
