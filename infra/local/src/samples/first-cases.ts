import { debt, enrolment, payments, type Ago, type SampleCase } from "./sample-case.ts";

/** Three whom the tests know by name: settled yesterday and owes on a card, settled 44 days ago, still paying. */
export function firstCases(ago: Ago): readonly SampleCase[] {
  return [
    {
      client: "li",
      keeper: "counsellor",
      events: [
        ...enrolment("li", { name: "李女士", email: "li@example.org", language: "zh-CN" }),
        debt("li/debts/loan", {
          lender: "样例消费金融",
          signedOn: ago(700),
          amountFen: 2_000_000,
          channel: "alipay",
        }),
        ...payments("li/debts/loan", 2_000_000, [ago(1)]),
        debt("li/debts/card", {
          lender: "样例银行",
          signedOn: ago(800),
          amountFen: 1_200_000,
          channel: "bank",
          terms: { kind: "credit-card", annualRateBasisPoints: 1825, autoDebits: [] },
        }),
        ...payments("li/debts/card", 150_000, [ago(66), ago(36), ago(5)]),
      ],
    },
    {
      client: "alex",
      keeper: "counsellor",
      events: [
        ...enrolment("alex", { name: "Alex Morgan", email: "alex@example.org", language: "en" }),
        debt("alex/debts/card", {
          lender: "样例银行",
          signedOn: ago(900),
          amountFen: 860_000,
          channel: "bank",
        }),
        ...payments("alex/debts/card", 860_000, [ago(44)]),
      ],
    },
    {
      client: "zhang",
      keeper: "counsellor",
      events: [
        ...enrolment("zhang", { name: "张先生", email: "zhang@example.org", language: "zh-CN" }),
        debt("zhang/debts/loan", {
          lender: "样例小贷",
          signedOn: ago(400),
          amountFen: 600_000,
          channel: "wechat",
        }),
        ...payments("zhang/debts/loan", 200_000, [ago(10)]),
      ],
    },
  ];
}
