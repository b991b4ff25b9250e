import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/chu";
const debtId = "loan";
const debt = `${client}/debts/${debtId}`;

/** TC21: an auto-debit that runs two days after the payoff, on a card that another debt needs. */
export const tc21: PlayedCase = {
  name: "tc21",
  title: say(
    "褚先生：还清两天后，又被扣了520元",
    "Mr Chu: debited 520 yuan two days after the payoff",
  ),
  startsAt: "2026-02-09T02:00:00Z",
  endsAt: "2026-02-14T04:00:00Z",
  client,
  rules: ["R03", "R17"],
  scenes: [
    {
      at: "2026-02-10T03:00:00Z",
      tell: say(
        "褚先生还清了，下一次自动扣款是2026-02-12",
        "Mr Chu pays it off; the next automatic debit would be on 2026-02-12",
      ),
      by: "counsellor",
      invites: true,
      events: [
        ...enrolment(client, { name: "褚先生" }),
        loan(debt, {
          autoDebits: [
            {
              id: "bank",
              channel: "bank",
              nextDebitOn: "2026-02-12",
              sharedWithActiveDebt: true,
            },
          ],
        }),
        payOff(debt),
      ],
      calls: [
        {
          path: `/v1/${debt}/follow-ups`,
          tell: ({ items }) =>
            (items as { rule: string; caution?: string }[]).flatMap(({ rule, caution }) =>
              rule === "R03" && caution !== undefined ? [caution] : [],
            ),
        },
      ],
    },
    {
      at: "2026-02-12T02:00:00Z",
      tell: say("还是被扣了520.00元", "520.00 yuan are debited all the same"),
      events: [[debt, "autodebit.charged", { contactId: "debit", amountFen: 52_000 }]],
      uploads: [{ kind: "bank_record", fileName: "扣款流水.png", debtId }],
      calls: [datesOf(debt, ["R17"])],
    },
  ],
};
