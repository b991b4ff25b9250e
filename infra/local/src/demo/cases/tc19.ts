import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase, PlayedEvent } from "../played-case.ts";
import { datesOf, enrolment, loan } from "./parts.ts";

const client = "clients/han";
const debt = `${client}/debts/loan`;

const theirs = {
  principalFen: 800_000,
  overdueInterestFen: 31_240,
  penaltyFen: 15_620,
  lateFeeFen: 30_000,
  serviceFeeFen: 8_800,
};

const activate = (more: Readonly<Record<string, unknown>> = {}): PlayedEvent => [
  debt,
  "plan.activated",
  { planId: "p1", overBudget: "家里每月补贴", ...more },
];

/** TC19: nothing is paid by a plan while the lender's statement and our books differ by 388.00. */
export const tc19: PlayedCase = {
  name: "tc19",
  title: say(
    "韩先生：平台说8,856.60元，我们的账是8,468.60元",
    "Mr Han: 8,856.60 by the lender, 8,468.60 by our books",
  ),
  startsAt: "2026-02-03T02:00:00Z",
  endsAt: "2026-04-07T04:00:00Z",
  client,
  rules: ["R20"],
  scenes: [
    {
      at: "2026-02-04T03:00:00Z",
      tell: say(
        "平台的账单来了，和我们的账逐项对",
        "The statement comes, and is compared line by line",
      ),
      by: "counsellor",
      invites: true,
      events: [
        ...enrolment(client, { name: "韩先生" }),
        loan(debt, { principalFen: 1_000_000, outstandingFen: 846_860 }),
        [debt, "statement.received", { statementId: "s1", purpose: "statement", ...theirs }],
        [
          debt,
          "statement.reconciled",
          { statementId: "s1", ...theirs, lateFeeFen: 0, serviceFeeFen: 0 },
        ],
      ],
    },
    {
      at: "2026-02-05T03:00:00Z",
      tell: say("问了平台客服，工单号记下来", "The lender's support is asked; the ticket is noted"),
      events: [
        [
          debt,
          "statement.lender-asked",
          { statementId: "s1", ticketId: "t1", ticketNumber: "KF-0205", channel: "phone" },
        ],
      ],
      calls: [datesOf(debt, ["R20.answer"])],
    },
    {
      at: "2026-02-06T03:00:00Z",
      tell: say(
        "还款方案谈好了，但差额没弄清，不能开始",
        "A plan is agreed, but cannot begin over the difference",
      ),
      by: "counsellor",
      events: [
        [
          debt,
          "plan.drafted",
          { planId: "p1", schedule: [{ fromOn: "2026-03-10", count: 8, amountFen: 100_000 }] },
        ],
        [debt, "plan.shared", { planId: "p1" }],
        [debt, "plan.answered", { planId: "p1", answer: "agree" }, { by: "client" }],
      ],
    },
    {
      at: "2026-02-06T03:10:00Z",
      tell: say("顾问想先开始，被拦下", "The counsellor would begin, and is stopped"),
      by: "counsellor",
      events: [activate()],
      refused: "plan.differences-open",
    },
    {
      at: "2026-02-06T03:20:00Z",
      tell: say(
        "下周开庭，主管写明理由，先开始",
        "Court is next week: a supervisor begins it, with a reason",
      ),
      by: "supervisor",
      events: [activate({ overDifferences: "下周开庭，来不及等答复。" })],
    },
  ],
};
