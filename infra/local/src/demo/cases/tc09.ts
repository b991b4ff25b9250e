import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase, Scene } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/sun";

interface Row {
  readonly id: string;
  readonly paidOn: string;
  readonly producedOn?: string;
  readonly amountFen?: number;
}

/** One debt a row: an overdue of 3,200 yuan in August 2023, where nothing else is said. */
function row({ id, paidOn, producedOn = "2023-08-21", amountFen = 320_000 }: Row): Scene {
  const debt = `${client}/debts/${id}`;
  const yuan = (amountFen / 100).toFixed(2);
  return {
    at: `${paidOn}T03:00:00Z`,
    tell: say(
      `(${id}) ${producedOn}逾期${yuan}元，今天还清`,
      `(${id}) ${yuan} yuan overdue since ${producedOn}, repaid today`,
    ),
    by: "counsellor",
    events: [loan(debt, { overdues: [{ producedOn, amountFen }] }), payOff(debt)],
    calls: [datesOf(debt, ["R18", "R06.main"])],
  };
}

/** TC09: the one-off credit repair, kept as history: what it covered, and what it did not. */
export const tc09: PlayedCase = {
  name: "tc09",
  title: say(
    "一次性信用修复：哪些不再显示，哪天去看",
    "The one-off credit repair: what is no longer shown, and when to look",
  ),
  startsAt: "2025-11-19T02:00:00Z",
  endsAt: "2026-04-02T04:00:00Z",
  client,
  rules: ["R17", "R18"],
  scenes: [
    {
      at: "2025-11-19T03:00:00Z",
      tell: say("孙先生有过几笔逾期", "Mr Sun has been late with several"),
      by: "counsellor",
      events: enrolment(client, { name: "孙先生", unmailed: true }),
    },
    row({ id: "a", paidOn: "2025-11-20" }),
    row({ id: "b", paidOn: "2026-02-10" }),
    row({ id: "d1", paidOn: "2026-02-10", amountFen: 1_000_000 }),
    row({ id: "d2", paidOn: "2026-02-10", amountFen: 1_000_001 }),
    row({ id: "f", paidOn: "2026-02-10", producedOn: "2026-01-05" }),
    {
      at: "2026-02-12T03:00:00Z",
      tell: say(
        "(g) 有人打来电话，说交3,000元就能修复征信",
        "(g) A caller promises to repair his record for 3,000 yuan",
      ),
      by: "counsellor",
      events: [
        [
          `${client}/debts/b`,
          "contact.logged",
          {
            contactId: "agent",
            channel: "call",
            target: "client",
            demandsPayment: true,
            said: "我们可以帮你做征信修复，先交3000元",
          },
        ],
      ],
    },
    row({ id: "c", paidOn: "2026-03-30" }),
    row({ id: "e", paidOn: "2026-04-01" }),
  ],
};
