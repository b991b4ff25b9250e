import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase } from "../played-case.ts";
import { enrolment, loan, payOff } from "./parts.ts";

const client = "clients/zhou";
const debt = `${client}/debts/loan`;

/** TC12: “a system fault, pay again”. The payment is stopped until somebody asked the lender itself. */
export const tc12: PlayedCase = {
  name: "tc12",
  title: say(
    "周女士：“系统故障，需重新还款5,000元”",
    "Ms Zhou: “a system fault, pay 5,000 yuan again”",
  ),
  startsAt: "2026-02-09T02:00:00Z",
  endsAt: "2026-02-14T06:00:00Z",
  client,
  rules: ["R17"],
  scenes: [
    {
      at: "2026-02-10T03:00:00Z",
      tell: say("周女士还清了", "Ms Zhou pays it off"),
      by: "counsellor",
      invites: true,
      events: [...enrolment(client, { name: "周女士" }), loan(debt), payOff(debt)],
    },
    {
      at: "2026-02-14T01:20:00Z",
      tell: say(
        "星期六上午9:20，一条微信要她再付一次",
        "Saturday, 9:20: somebody on WeChat wants her to pay again",
      ),
      events: [
        [
          debt,
          "contact.logged",
          {
            contactId: "wechat",
            channel: "wechat",
            target: "client",
            demandsPayment: true,
            demandFen: 500_000,
            said: "系统故障,需重新还款 ¥5,000 到对公账户, 否则影响征信 https://bbs.77.ink",
          },
        ],
      ],
    },
    {
      at: "2026-02-14T01:25:00Z",
      tell: say("她想先付了再说，被拦下", "She would rather pay; that is stopped"),
      events: [[debt, "payment.made", { paymentId: "again", amountFen: 500_000 }]],
      refused: "payment.blocked",
    },
    {
      at: "2026-02-14T01:40:00Z",
      tell: say(
        "钱其实已经转出去了：马上止付、报警，主管当即知道",
        "The money is gone already: stop it at the bank, report it; the staff hear of it at once",
      ),
      events: [[debt, "contact.paid-reported", { contactId: "wechat", amountFen: 500_000 }]],
    },
    {
      at: "2026-02-14T02:30:00Z",
      tell: say(
        "官方电话里说：没有故障，也没有欠款",
        "On the official number: no fault, and nothing is owed",
      ),
      by: "counsellor",
      events: [
        [
          debt,
          "contact.verified",
          { contactId: "wechat", through: "official-phone", outcome: "not-theirs" },
        ],
        [debt, "contact.triaged", { contactId: "wechat", as: "scam" }],
      ],
      calls: [
        {
          path: `/v1/${debt}/timeline?limit=100`,
          tell({ items }) {
            const said = (items as { data: { said?: string } }[]).find(({ data }) => data.said);
            return [`原话照存，不成链接：${said?.data.said ?? ""}`];
          },
        },
      ],
    },
  ],
};
