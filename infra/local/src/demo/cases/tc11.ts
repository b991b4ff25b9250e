import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase, PlayedEvent } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/jiang";
const debt = `${client}/debts/loan`;
const day = "2026-03-10";

const called = (data: Readonly<Record<string, unknown>>): PlayedEvent => [
  debt,
  "contact.logged",
  { channel: "call", target: "client", demandsPayment: true, said: "催款", on: day, ...data },
];

/** TC11: one day of calls about a debt that was settled a month before, read against the rules of conduct. */
export const tc11: PlayedCase = {
  name: "tc11",
  title: say(
    "蒋先生：还清一个月后，一天里的催收",
    "Mr Jiang: a day of collectors, a month after the payoff",
  ),
  startsAt: "2026-02-09T02:00:00Z",
  endsAt: "2026-03-27T04:00:00Z",
  client,
  rules: ["R17", "R11"],
  scenes: [
    {
      at: "2026-02-10T03:00:00Z",
      tell: say("蒋先生还清了", "Mr Jiang pays it off"),
      by: "counsellor",
      invites: true,
      events: [...enrolment(client, { name: "蒋先生" }), loan(debt), payOff(debt)],
    },
    {
      at: `${day}T14:40:00Z`,
      tell: say(
        "晚上他把这一天记下来：四个电话、七次没接、一条发给同事的短信",
        "In the evening he writes the day down: four calls, seven missed, a message to a colleague",
      ),
      events: [
        called({ contactId: "c1", at: "07:50", answered: true }),
        called({ contactId: "c2", at: "10:00", answered: true }),
        called({ contactId: "c3", at: "11:30", answered: true }),
        called({ contactId: "c4", at: "15:00", answered: true }),
        called({
          contactId: "c5",
          at: "16:00",
          until: "18:00",
          answered: false,
          dials: 7,
          said: "没接",
        }),
        called({
          contactId: "c6",
          channel: "sms",
          target: "third-party",
          at: "22:30",
          said: "请转告他还款",
        }),
      ],
      calls: [
        datesOf(debt, ["R17"]),
        {
          path: `/v1/${debt}/conduct`,
          tell: ({ findings }) => (findings as { text: string }[]).map(({ text }) => text),
        },
      ],
    },
    {
      at: "2026-03-11T03:00:00Z",
      tell: say("顾问和他一起向机构投诉", "With his counsellor he complains to the lender"),
      by: "counsellor",
      events: [
        [debt, "complaint.filed", { complaintId: "q1", body: "institution", about: "催收方式" }],
      ],
    },
  ],
};
