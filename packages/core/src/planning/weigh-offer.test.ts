import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import type { DebtTerms } from "../casefile/debt-terms.ts";
import type { OfferFact } from "../casefile/offer-fact.ts";
import { costOfOffer, weighOffer } from "./weigh-offer.ts";

const terms: DebtTerms = {
  creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: false },
  kind: "online-loan",
  principalFen: 10_000_00,
  collateral: [],
  autoDebits: [],
  overdues: [],
};

function offer(change: Partial<OfferFact> = {}): OfferFact {
  return {
    id: "o1",
    kind: "instalment",
    coversFen: 10_000_00,
    waivedFen: 0,
    feeFen: 0,
    schedule: [{ months: 12, monthlyFen: 944_00 }],
    clauses: { noNewPenaltyOnNotYetDue: "yes" },
    on: isoDate("2026-03-02"),
    by: "test",
    seq: 2,
    ...change,
  };
}

const flags = (change: Partial<OfferFact>, more: Partial<DebtTerms> = {}) =>
  weighOffer(offer(change), { ...terms, ...more }).flags;

test("TC18: twelve times 944.00 is 1,328.00 of interest and no flag", () => {
  const { cost, flags: raised, endsOn } = weighOffer(offer(), terms);
  expect(cost).toMatchObject({ months: 12, totalFen: 11_328_00, interestFen: 1_328_00 });
  expect(raised).toEqual([]);
  expect(endsOn).toBe("2027-03-02");
});

test("a fee paid at once is part of the total, and makes each year dearer", () => {
  const { schedule } = offer();
  const plain = costOfOffer({ coversFen: 10_000_00, waivedFen: 0, feeFen: 0, schedule });
  const withFee = costOfOffer({ coversFen: 10_000_00, waivedFen: 0, feeFen: 200_00, schedule });
  expect(withFee.totalFen).toBe(plain.totalFen + 200_00);
  expect(withFee.interestFen).toBe(plain.interestFen);
  expect(withFee.yearly?.nominalBasisPoints).toBeGreaterThan(2_700);
});

test("what is waived does not hide what the instalments cost", () => {
  const { cost } = weighOffer(offer({ coversFen: 12_000_00, waivedFen: 2_000_00 }), terms);
  expect(cost.yearly?.nominalBasisPoints).toBe(2367);
});

test("months without a payment, then larger ones: a step-up is counted month by month", () => {
  const schedule = [
    { months: 3, monthlyFen: 0 },
    { months: 6, monthlyFen: 500_00 },
    { months: 10, monthlyFen: 800_00 },
  ];
  const { cost, endsOn } = weighOffer(offer({ kind: "step-up", schedule }), terms);
  expect(cost).toMatchObject({ months: 19, totalFen: 11_000_00, interestFen: 1_000_00 });
  expect(endsOn).toBe("2027-10-02");
});

test("B36: longer than with the present instalment is said in months", () => {
  const schedule = [{ months: 24, monthlyFen: 500_00 }];
  const now = { annualRateBasisPoints: 0, instalmentFen: 1_000_00 };
  expect(weighOffer(offer({ schedule }), { ...terms, ...now }).moreMonths).toBe(14);
  expect(weighOffer(offer({ schedule }), terms).moreMonths).toBeUndefined();
});

describe("flags", () => {
  const twelve = (monthlyFen: number) => [{ months: 12, monthlyFen }];

  test("24.00 % is on the line, above it is flagged", () => {
    expect(flags({ schedule: twelve(945_60) })).toEqual([]);
    expect(flags({ schedule: twelve(946_00) })).toEqual(["above-line"]);
  });

  test("between people the line is another one", () => {
    const friend = { kind: "private-loan" };
    expect(flags({ schedule: twelve(900_00) }, friend)).toEqual(["above-line"]);
    expect(flags({ schedule: twelve(850_00) }, friend)).toEqual([]);
  });

  test("B35: dearer than the debt is now", () => {
    expect(flags({}, { annualRateBasisPoints: 1200 })).toEqual(["dearer-than-now"]);
  });

  test("the table of costs is looked for from 2026-08-01 on, and not between people", () => {
    const later = { on: isoDate("2026-08-05") };
    expect(flags(later)).toEqual(["no-cost-table"]);
    expect(flags({ on: isoDate("2026-07-31") })).toEqual([]);
    expect(flags({ ...later, costTableAttached: true })).toEqual([]);
    const friend = { kind: "private-loan" };
    expect(flags({ ...later, schedule: twelve(850_00) }, friend)).toEqual([]);
  });

  test("B38: the clause is asked for wherever a payment is still to come", () => {
    expect(flags({ clauses: {} })).toEqual(["clause-unknown"]);
    expect(flags({ clauses: { noNewPenaltyOnNotYetDue: "no" } })).toEqual(["clause-absent"]);
    const once = [{ months: 1, monthlyFen: 10_000_00 }];
    expect(flags({ kind: "lump-sum", schedule: once, clauses: {} })).toEqual([]);
  });

  test("A22: paying off early costs what the contract says, and no more", () => {
    const early = {
      kind: "lump-sum",
      schedule: [{ months: 1, monthlyFen: 10_000_00 }],
      feeFen: 200_00,
    } as const;
    expect(flags(early)).toContain("fee-clause-unknown");
    expect(flags({ ...early, contractFeeBasisPoints: 100 })).toContain("fee-above-contract");
    expect(flags({ ...early, contractFeeBasisPoints: 0 })).toContain("fee-above-contract");
    const agreed = flags({ ...early, contractFeeBasisPoints: 200 });
    expect(agreed).not.toContain("fee-above-contract");
    expect(agreed).not.toContain("fee-clause-unknown");
  });

  test("what is left over, and a waiver on a debt that is reported", () => {
    expect(flags({ schedule: twelve(500_00) })).toEqual(["rest-open"]);
    const reported = { creditor: { ...terms.creditor, reportsToPbc: true } };
    expect(flags({ waivedFen: 100_00 }, reported)).toContain("waiver-mark");
  });
});

test("payments, interest, waiver and rest always add up to what is owed", () => {
  const fen = fc.integer({ min: 0, max: 2_000_00 });
  const parts = fc.array(fc.record({ months: fc.integer({ min: 1, max: 36 }), monthlyFen: fen }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(parts, fen, fen, (schedule, feeFen, waivedFen) => {
      const cost = costOfOffer({ coversFen: 20_000_00, waivedFen, feeFen, schedule });
      expect(cost.totalFen - feeFen + cost.uncoveredFen + waivedFen - cost.interestFen).toBe(
        20_000_00,
      );
    }),
  );
});
