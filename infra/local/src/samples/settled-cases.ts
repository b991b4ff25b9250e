import { debt, enrolment, payments, ticks, type Ago, type SampleCase } from "./sample-case.ts";

/** People who are through with paying, each with another matter after it. */
export function settledCases(ago: Ago): readonly SampleCase[] {
  return [zhao(ago), sun(ago), tan(ago), ma(ago), sarah(ago)];
}

/** The auto-debit is still there, and would take money again next week. */
function zhao(ago: Ago): SampleCase {
  const next = { id: "wechat", channel: "wechat", payee: "样例小贷", nextDebitOn: ago(-6) };
  return {
    client: "zhao",
    keeper: "counsellor",
    events: [
      ...enrolment("zhao", { name: "赵先生", email: "zhao@example.org", language: "zh-CN" }),
      debt("zhao/debts/loan", {
        lender: "样例小贷",
        signedOn: ago(380),
        amountFen: 680_000,
        channel: "wechat",
        terms: { autoDebits: [next] },
      }),
      ...payments("zhao/debts/loan", 340_000, [ago(39), ago(9)]),
    ],
  };
}

/** Sends her proofs herself (see visits.ts). */
function sun(ago: Ago): SampleCase {
  return {
    client: "sun",
    keeper: "counsellor",
    events: [
      ...enrolment("sun", { name: "孙女士", email: "sun@example.org", language: "zh-CN" }),
      debt("sun/debts/loan", {
        lender: "样例消费金融",
        signedOn: ago(620),
        amountFen: 1_500_000,
        channel: "alipay",
      }),
      ...payments("sun/debts/loan", 500_000, [ago(80), ago(50), ago(20)]),
      ["clients/sun/debts/loan", "autodebit.cancelled", { authorisationId: "alipay", on: ago(17) }],
      ...ticks("sun/debts/loan", ago(15), [`K01@${ago(20)}`]),
    ],
  };
}

/** Mail to this address comes back: the local mailbox plays the sender's simulator. */
function tan(ago: Ago): SampleCase {
  const profile = { name: "谭先生", email: "bounce+tan@simulator.example.org" };
  return {
    client: "tan",
    keeper: "counsellor",
    events: [
      ...enrolment("tan", { ...profile, phone: "13800000012", language: "zh-CN" }),
      debt("tan/debts/card", {
        lender: "样例银行",
        signedOn: ago(800),
        amountFen: 920_000,
        channel: "bank",
        terms: { kind: "credit-card" },
      }),
      ...payments("tan/debts/card", 920_000, [ago(3)]),
    ],
  };
}

/** An insurer paid for him: his report shows two accounts, each with an end of its own. */
function ma(ago: Ago): SampleCase {
  return {
    client: "ma",
    keeper: "colleague",
    events: [
      ...enrolment("ma", { name: "马先生", email: "ma@example.org", language: "zh-CN" }),
      debt("ma/debts/loan", {
        lender: "样例消费金融",
        signedOn: ago(760),
        amountFen: 1_800_000,
        channel: "bank",
        terms: { guaranteed: true, insurer: "样例保险", hadOverdue: true },
      }),
      ["clients/ma/debts/loan", "compensation.paid", { insurer: "样例保险", on: ago(300) }],
      ...payments("ma/debts/loan", 900_000, [ago(120), ago(44)]),
      ["clients/ma/debts/loan", "autodebit.cancelled", { authorisationId: "bank", on: ago(43) }],
      ...ticks("ma/debts/loan", ago(40), [`K01@${ago(44)}`, `K02@${ago(44)}`]),
    ],
  };
}

/** The flat that secured the loan is to be freed. */
function sarah(ago: Ago): SampleCase {
  return {
    client: "sarah",
    keeper: "colleague",
    events: [
      ...enrolment("sarah", {
        name: "Sarah Lindqvist",
        email: "sarah@example.org",
        language: "en",
      }),
      debt("sarah/debts/mortgage", {
        lender: "样例银行",
        signedOn: ago(3600),
        amountFen: 32_000_000,
        channel: "bank",
        terms: {
          kind: "mortgage",
          annualRateBasisPoints: 410,
          collateral: [{ id: "flat", kind: "house" }],
        },
      }),
      ...payments("sarah/debts/mortgage", 32_000_000, [ago(5)]),
    ],
  };
}
