import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase, PlayedEvent } from "../played-case.ts";
import { datesOf, enrolment, loan } from "./parts.ts";

const client = "clients/wu";
const debt = `${client}/debts/loan`;

/** 16:30 UTC on the last day of February is 00:30 on the first of March in Beijing. */
const paid: PlayedEvent = [
  debt,
  "payment.made",
  { paymentId: "p1", amountFen: 2_000_000, method: "platform" },
  { id: "payment-0042", time: "2026-02-28T16:30:00Z" },
];

/** TC14: half past midnight in Beijing, and one event that arrives three times. */
export const tc14: PlayedCase = {
  name: "tc14",
  title: say(
    "吴女士：北京时间零点半的一笔款，同一个事件来了三次",
    "Ms Wu: paid at half past midnight in Beijing, and told three times",
  ),
  startsAt: "2026-02-27T02:00:00Z",
  endsAt: "2026-04-15T04:00:00Z",
  client,
  rules: ["R01", "R06"],
  scenes: [
    {
      at: "2026-02-27T03:00:00Z",
      tell: say("顾问登记了她和她的借款", "A counsellor enrols her and her loan"),
      by: "counsellor",
      events: [...enrolment(client, { name: "吴女士" }), loan(debt)],
    },
    {
      at: "2026-02-28T16:31:00Z",
      tell: say(
        "机构的系统把同一个付款事件发了三次：只算一次",
        "The partner's system posts the same payment three times: it counts once",
      ),
      by: "partner",
      events: [paid, paid, paid],
      calls: [datesOf(debt, ["R01", "R06.main"])],
    },
  ],
};
