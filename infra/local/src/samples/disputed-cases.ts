import {
  certificate,
  debt,
  enrolment,
  payments,
  ticks,
  type Ago,
  type SampleCase,
} from "./sample-case.ts";

/** People to whom something happened after the payoff, and one for whom all is over. */
export function disputedCases(ago: Ago): readonly SampleCase[] {
  return [wu(ago), emma(ago), he(ago)];
}

/** 50 days after: the report was wrong, and the bureau has until the twentieth day to answer. */
function wu(ago: Ago): SampleCase {
  const loan = "clients/wu/debts/loan";
  const reading = { reportId: "r1", accountType: "D1", statusCode: "1", balanceFen: 120_000 };
  return {
    client: "wu",
    keeper: "counsellor",
    events: [
      ...enrolment("wu", { name: "吴女士", email: "wu@example.org", language: "zh-CN" }),
      debt("wu/debts/loan", {
        lender: "样例消费金融",
        signedOn: ago(560),
        amountFen: 1_260_000,
        channel: "alipay",
      }),
      ...payments("wu/debts/loan", 630_000, [ago(80), ago(50)]),
      [loan, "autodebit.cancelled", { authorisationId: "alipay", on: ago(47) }],
      [loan, "account.status-seen", { status: "settled", where: "app", on: ago(48) }],
      ...ticks("wu/debts/loan", ago(45), [`K01@${ago(50)}`, `K02@${ago(50)}`]),
      certificate("wu/debts/loan", {
        signedOn: ago(560),
        amountFen: 1_260_000,
        settledOn: ago(50),
        on: ago(30),
      }),
      ...ticks("wu/debts/loan", ago(20), [`R07.30@${ago(50)}`]),
      ["clients/wu", "credit-report.obtained", { channel: "internet", on: ago(9) }],
      [loan, "credit.checked", { ...reading, marks: "right", on: ago(9) }],
      [
        loan,
        "objection.filed",
        {
          objectionId: "o1",
          channel: "ccrc",
          anomalies: ["r1-D1-status", "r1-D1-balance"],
          receiptNumber: "YY-0042",
          on: ago(8),
        },
      ],
    ],
  };
}

/** Somebody wants her to pay once more, to an account of their own. */
function emma(ago: Ago): SampleCase {
  const path = "emma/debts/loan";
  const loan = `clients/${path}`;
  const settled = ago(120);
  const reading = { reportId: "r1", accountType: "D1", statusCode: "3", balanceFen: 0 };
  return {
    client: "emma",
    keeper: "counsellor",
    events: [
      ...enrolment("emma", { name: "Emma Clarke", email: "emma@example.org", language: "en" }),
      debt(path, {
        lender: "样例小贷",
        signedOn: ago(640),
        amountFen: 740_000,
        channel: "wechat",
      }),
      ...payments(path, 370_000, [ago(150), settled]),
      [loan, "autodebit.cancelled", { authorisationId: "wechat", on: ago(118) }],
      [loan, "account.status-seen", { status: "settled", where: "app", on: ago(118) }],
      ...ticks(path, ago(110), [`K01@${settled}`, `K02@${settled}`, `R07.30@${settled}`]),
      certificate(path, {
        signedOn: ago(640),
        amountFen: 740_000,
        settledOn: settled,
        on: ago(100),
      }),
      [loan, "credit.checked", { ...reading, marks: "right", on: ago(70) }],
      ...ticks(path, ago(28), [`R07.60@${settled}`, `R07.90@${settled}`]),
      [
        loan,
        "contact.logged",
        {
          contactId: "c1",
          channel: "call",
          claimedFrom: "Customer service",
          number: "+86 170 0000 0000",
          answered: true,
          target: "client",
          demandsPayment: true,
          demandFen: 386_000,
          said: "A system fault: she should pay again, to a safe account, and share her screen.",
          on: ago(1),
        },
      ],
    ],
  };
}

/** All done, a year ago; her case is closed (see visits.ts). */
function he(ago: Ago): SampleCase {
  const loan = "clients/he/debts/loan";
  const reading = { reportId: "r1", accountType: "D1", statusCode: "3", balanceFen: 0 };
  return {
    client: "he",
    keeper: "counsellor",
    events: [
      ...enrolment("he", { name: "何女士", email: "he@example.org", language: "zh-CN" }),
      debt("he/debts/loan", {
        lender: "样例小贷",
        signedOn: ago(900),
        amountFen: 540_000,
        channel: "wechat",
      }),
      ...payments("he/debts/loan", 540_000, [ago(400)]),
      [loan, "autodebit.cancelled", { authorisationId: "wechat", on: ago(398) }],
      certificate("he/debts/loan", {
        signedOn: ago(900),
        amountFen: 540_000,
        settledOn: ago(400),
        on: ago(380),
      }),
      [loan, "credit.checked", { ...reading, marks: "right", on: ago(350) }],
    ],
  };
}
