import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/zheng";
const punctual = `${client}/debts/punctual`;
const late = `${client}/debts/late`;

/** TC15: what is two, three and five years after 29 February; and a hold stops the purge. */
export const tc15: PlayedCase = {
  name: "tc15",
  title: say(
    "郑先生：2月29日还清，资料留到哪一天",
    "Mr Zheng: paid off on 29 February; until when is it kept?",
  ),
  startsAt: "2024-02-28T02:00:00Z",
  endsAt: "2027-03-02T04:00:00Z",
  client,
  rules: ["R12", "R13", "N04"],
  scenes: [
    {
      at: "2024-02-29T03:00:00Z",
      tell: say(
        "同一天还清两笔，一笔从没晚过，一笔有过逾期",
        "He pays off two on one day: one was never late, one was",
      ),
      by: "counsellor",
      invites: true,
      events: [
        ...enrolment(client, { name: "郑先生", unmailed: true }),
        loan(punctual, { hadOverdue: false }),
        loan(late, { hadOverdue: true }),
        payOff(punctual),
        payOff(late),
      ],
      calls: [datesOf(punctual, ["R12"]), datesOf(late, ["R12", "R13"])],
    },
    {
      at: "2024-03-01T03:00:00Z",
      tell: say("他留下了银行流水", "He keeps a bank record"),
      uploads: [{ kind: "bank_record", fileName: "银行流水.png", debtId: "punctual" }],
    },
    {
      at: "2027-02-01T03:00:00Z",
      tell: say("机构又来要钱，资料先不能删", "The lender asks again, so nothing may be deleted"),
      by: "supervisor",
      events: [[punctual, "evidence.held", { held: true, reason: "和机构还有争议" }]],
    },
    {
      at: "2027-03-01T08:00:00Z",
      tell: say(
        "到期那天没有删，工作人员收到了邮件",
        "Nothing was deleted that day; staff were told",
      ),
      by: "counsellor",
      calls: [
        datesOf(punctual, ["R12"]),
        {
          path: `/v1/${client}/evidence`,
          tell: ({ items }) =>
            (items as { standing: string; fileName: string }[]).map(
              ({ standing, fileName }) => `${standing} ${fileName}`,
            ),
        },
      ],
    },
  ],
};
