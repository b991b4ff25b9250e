import { isoDate } from "../calendar/dates.ts";
import type { ClientFacts } from "../casefile/facts.ts";
import { debtFacts, startStory, type Story } from "./told-story.ts";
import type { LetterFile, Typed } from "../letters/letter-file.ts";

/** A debt of which everything that any letter asks for is known, still open unless told otherwise. */
export function fullDebt(): Story {
  return startStory("debt")
    .tell("2025-06-20", "debt.recorded", {
      kind: "online-loan",
      creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
      contract: { number: "HT-0620", signedOn: "2023-06-20" },
      principalFen: 2_000_000,
      outstandingFen: 846_860,
      guaranteed: true,
      insurer: "样例保险",
      collateral: [{ id: "home", kind: "house" }],
    })
    .tell("2026-01-05", "statement.received", {
      statementId: "s1",
      purpose: "statement",
      principalFen: 800_000,
      overdueInterestFen: 31_240,
      penaltyFen: 15_620,
      lateFeeFen: 30_000,
      serviceFeeFen: 8_800,
    })
    .tell("2026-01-06", "offer.received", {
      offerId: "o1",
      kind: "step-up",
      proposedBy: "us",
      schedule: [
        { months: 3, monthlyFen: 30_000 },
        { months: 9, monthlyFen: 80_000 },
      ],
      waivedFen: 10_000,
    })
    .tell("2026-01-07", "promise.made", { promiseId: "z", promisedOn: "2026-12-31" });
}

/** The same, settled, with all that can go wrong afterwards. */
export function settledFullDebt(): Story {
  return fullDebt()
    .tell("2026-02-10", "compensation.paid", { insurer: "样例保险", on: "2026-01-20" })
    .tell("2026-02-10", "payment.made", { paymentId: "p1", amountFen: 846_860 })
    .tell("2026-02-12", "autodebit.charged", { contactId: "debit", amountFen: 52_000 })
    .tell("2026-02-14", "settlement.certified", { remaining: 100, settledOn: "2026-02-09" })
    .tell("2026-02-14", "contact.logged", {
      contactId: "scam",
      channel: "wechat",
      number: "wx-123",
      target: "client",
      demandsPayment: true,
      said: "系统故障，需重新还款 5,000 元到对公账户，否则影响征信",
    })
    .tell("2026-02-14", "contact.paid-reported", { contactId: "scam", amountFen: 500_000 })
    .tell("2026-03-10", "contact.logged", {
      contactId: "early",
      channel: "call",
      at: "07:50",
      answered: true,
      target: "client",
      demandsPayment: false,
      said: "问什么时候还",
    })
    .tell("2026-03-27", "anomaly.found", { anomalyId: "a1", kind: "marks" })
    .tell("2026-03-28", "objection.filed", {
      objectionId: "ob1",
      channel: "ccrc",
      anomalies: ["a1"],
      receiptNumber: "YY-77",
    })
    .tell("2026-04-10", "objection.answered", { objectionId: "ob1", outcome: "no-error" })
    .tell("2026-04-11", "complaint.filed", { complaintId: "c1", body: "institution" })
    .tell("2026-04-12", "debt.transferred", {
      transferId: "t1",
      toCreditor: { name: "样例资产", licence: "unknown" },
    });
}

/** The lender named a total alone. */
export function unsplitDebt(): Story {
  const total = { statementId: "s2", purpose: "statement", totalFen: 885_660 };
  return fullDebt().tell("2026-02-05", "statement.total-received", total);
}

/** As little as a file can hold. */
export function bareDebt(): Story {
  return startStory("debt").tell("2026-01-05", "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "某平台", licence: "unknown" },
    principalFen: 500_000,
    outstandingFen: 500_000,
  });
}

/** Whatever name or number a person gives. */
export function clientOf(name = "李女士", phone?: string): ClientFacts {
  const story = startStory("client").tell("2025-06-01", "client.enrolled", {
    name,
    language: "zh-CN",
    ...(phone === undefined ? {} : { phone }),
  });
  if (story.facts?.file !== "client") throw new Error("Not a client.");
  return story.facts;
}

export function letterFile(
  story: Story,
  typed: Typed = {},
  client: ClientFacts = clientOf("李女士", "13800000000"),
): LetterFile {
  const debt = debtFacts(story);
  return { client, debt, debts: [debt], today: isoDate("2026-04-20"), typed };
}

/** An answer to everything that any form asks. */
export const allTyped: Typed = {
  until: "2026-12-31",
  monthly: "60000",
  reason: "上个月换了工作。",
  from: "2026-05-01",
  to: "2026-07-31",
  asked: "请核对并更正。",
  happened: "4月1日打了电话，4月8日又打了一次。",
  askedOn: "2026-04-01",
  ticket: "GD-1",
  account: "138****0000",
  refundTo: "6789",
  paidTo: "对公账户尾号 0001",
};
