import { debt, enrolment, payments, type Ago, type SampleCase } from "./sample-case.ts";

/** People who are still paying, or whom nobody has taken on. */
export function openCases(ago: Ago): readonly SampleCase[] {
  return [chen(ago), daniel(ago), zhou()];
}

/** Four debts, one half way and one paid off; has an account and writes (see visits.ts). */
function chen(ago: Ago): SampleCase {
  const profile = { name: "陈先生", email: "chen@example.org", phone: "13800000004" };
  return {
    client: "chen",
    keeper: "counsellor",
    events: [
      ...enrolment("chen", { ...profile, language: "zh-CN" }),
      debt("chen/debts/card", {
        lender: "样例银行",
        signedOn: ago(500),
        amountFen: 3_000_000,
        channel: "bank",
        terms: { kind: "credit-card", annualRateBasisPoints: 1825, instalmentFen: 150_000 },
      }),
      ...payments("chen/debts/card", 300_000, [ago(125), ago(95), ago(65), ago(35), ago(5)]),
      debt("chen/debts/loan", {
        lender: "样例小贷",
        signedOn: ago(420),
        amountFen: 450_000,
        channel: "wechat",
      }),
      ...payments("chen/debts/loan", 225_000, [ago(40), ago(15)]),
      debt("chen/debts/online", {
        lender: "样例网贷",
        signedOn: ago(240),
        amountFen: 600_000,
        channel: "wechat",
        terms: {
          creditor: { name: "样例网贷", licence: "microloan", reportsToPbc: false },
          annualRateBasisPoints: 3590,
          instalmentFen: 60_000,
        },
      }),
      ...offers("clients/chen/debts/online", ago(8)),
      ...statement("clients/chen/debts/online", ago),
      debt("chen/debts/cousin", {
        lender: "表哥",
        signedOn: ago(200),
        amountFen: 1_000_000,
        channel: "wechat",
        terms: {
          kind: "private-loan",
          creditor: { name: "表哥", licence: "private", reportsToPbc: false },
          annualRateBasisPoints: 0,
          autoDebits: [],
        },
      }),
      [
        "clients/chen",
        "talk.logged",
        {
          talkId: "t1",
          channel: "phone",
          outcome: "reached",
          note: "信用卡还有一半，每月还3000元没有压力。",
          nextStep: { text: "下个还款日之后问一声", on: ago(-1) },
          on: ago(6),
        },
      ],
    ],
  };
}

function daniel(ago: Ago): SampleCase {
  const profile = { name: "Daniel Okafor", email: "daniel@example.org" };
  return {
    client: "daniel",
    events: [
      ...enrolment("daniel", { ...profile, language: "en" }),
      debt("daniel/debts/loan", {
        lender: "样例消费金融",
        signedOn: ago(300),
        amountFen: 1_200_000,
        channel: "alipay",
      }),
      ...payments("daniel/debts/loan", 150_000, [ago(70), ago(40), ago(8)]),
    ],
  };
}

/** Came in by phone this morning; no address, no debts yet. */
function zhou(): SampleCase {
  const profile = { name: "周女士", phone: "13800000010", language: "zh-CN" };
  return { client: "zhou", events: [["clients/zhou", "client.enrolled", profile]] };
}

/** Two offers for the same debt: the one with the smaller instalment costs more. */
function offers(subject: string, on: string): SampleCase["events"] {
  const said = { kind: "instalment", on };
  return [
    [
      subject,
      "offer.received",
      {
        ...said,
        offerId: "twelve",
        schedule: [{ months: 12, monthlyFen: 60_400 }],
        clauses: { noNewPenaltyOnNotYetDue: "no", collectionPauses: "yes" },
        costTableAttached: false,
        note: "客服说含每月5元的担保费。",
      },
    ],
    [
      subject,
      "offer.received",
      {
        ...said,
        offerId: "six",
        schedule: [{ months: 6, monthlyFen: 104_000 }],
        clauses: { noNewPenaltyOnNotYetDue: "yes", collectionPauses: "yes", inWriting: "yes" },
        costTableAttached: true,
      },
    ],
  ];
}

/** The lender names a late fee that our books do not; it was asked about, and an answer is awaited. */
function statement(subject: string, ago: Ago): SampleCase["events"] {
  const theirs = {
    principalFen: 580_000,
    overdueInterestFen: 16_000,
    penaltyFen: 4_000,
    lateFeeFen: 20_000,
    serviceFeeFen: 0,
  };
  const said = { statementId: "s1", on: ago(8) };
  return [
    [subject, "statement.received", { ...said, purpose: "statement", ...theirs }],
    [subject, "statement.reconciled", { ...said, ...theirs, lateFeeFen: 0 }],
    [
      subject,
      "statement.difference-typed",
      { ...said, line: "late-fee", type: "fee-not-agreed", note: "合同里没有滞纳金。" },
    ],
    [
      subject,
      "statement.lender-asked",
      {
        statementId: "s1",
        ticketId: "t1",
        ticketNumber: "KF-1024",
        channel: "phone",
        on: ago(7),
      },
    ],
  ];
}
