import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/zhang";
const debt = `${client}/debts/loan`;
const reading = { reportId: "r1", accountType: "D1", statusCode: "2", marks: "right" };

/** TC02: a Saturday on which people work makes the date that everybody would count one day too late. */
export const tc02: PlayedCase = {
  name: "tc02",
  title: say(
    "张先生：春节调休的星期六，让按周一到周五数的日子晚了一天",
    "Mr Zhang: a make-up Saturday makes the naive date one day too late",
  ),
  startsAt: "2026-01-04T02:00:00Z",
  endsAt: "2026-04-08T04:00:00Z",
  client,
  rules: ["R06", "R08", "R09"],
  scenes: [
    {
      at: "2026-01-05T03:00:00Z",
      tell: say(
        "星期一，张先生还清了。第45天是2026-02-19，正在过年",
        "On a Monday Mr Zhang pays it off. Day 45 is 2026-02-19, in the holiday",
      ),
      by: "counsellor",
      invites: true,
      events: [...enrolment(client, { name: "张先生" }), loan(debt), payOff(debt)],
    },
    {
      at: "2026-02-24T03:00:00Z",
      tell: say(
        "他看了信用报告：还写着“逾期”。20个工作日从明天数起",
        "His report still reads overdue. Twenty working days begin tomorrow",
      ),
      events: [[debt, "credit.checked", reading]],
      calls: [datesOf(debt, ["R08"])],
    },
    {
      at: "2026-02-27T03:00:00Z",
      tell: say(
        "他向征信中心提出异议：20天内要答复",
        "He objects at the bureau, which has to answer within 20 days",
      ),
      events: [
        [
          debt,
          "objection.filed",
          { objectionId: "o1", channel: "ccrc", anomalies: ["r1-D1-status"] },
        ],
      ],
      calls: [datesOf(debt, ["R09"])],
    },
  ],
};
