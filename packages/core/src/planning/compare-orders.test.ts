import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareOrders } from "./compare-orders.ts";
import type { OpenDebt } from "./open-debt.ts";
import { inOrder, orderNames } from "./orders.ts";
import { simulate } from "./simulate.ts";

/** TC13: a bank card, consumer finance, two online loans and a friend. */
const tc13: readonly OpenDebt[] = [
  { id: "a", balanceFen: 18_000_00, annualRateBasisPoints: 1825, reportsToPbc: true },
  { id: "b", balanceFen: 9_600_00, annualRateBasisPoints: 2390, reportsToPbc: true },
  { id: "c", balanceFen: 6_000_00, annualRateBasisPoints: 3590, reportsToPbc: false },
  { id: "d", balanceFen: 4_000_00, annualRateBasisPoints: 2400, reportsToPbc: false },
  { id: "e", balanceFen: 10_000_00, annualRateBasisPoints: 0, isPrivate: true },
];

const lineOf = (name: (typeof orderNames)[number], debts = tc13) =>
  inOrder(name, debts)
    .map(({ id }) => id)
    .join(" ");

test("TC13: each order is the one of the case", () => {
  expect(lineOf("seed")).toBe("b a c d e");
  expect(lineOf("avalanche")).toBe("c d b a e");
  expect(lineOf("snowball")).toBe("d c b e a");
});

test("TC13: a court date puts the friend first where consequences count", () => {
  const sued = tc13.map((debt) => (debt.id === "e" ? { ...debt, courtOn: "2026-05-20" } : debt));
  expect(lineOf("consequence-first", sued as OpenDebt[])).toBe("e b a c d");
  expect(lineOf("seed", sued as OpenDebt[])).toBe("b a c d e");
});

test("one debt at 12 %: the interest is that of a table made by hand", () => {
  const debts = [{ id: "a", balanceFen: 1_000_00, annualRateBasisPoints: 1200 }];
  // 1000.00 +10.00 -400 = 610.00; +6.10 -400 = 216.10; +2.161 -218.26
  expect(simulate(debts, { monthlyFen: 400_00 })).toEqual({
    kind: "ends",
    months: 3,
    interestFen: 18_26,
    debts: [{ id: "a", months: 3, interestFen: 18_26 }],
    balancesFen: [610_00, 216_10, 0],
  });
});

test("what a paid-off debt leaves goes to the next one in the same month", () => {
  const debts = [
    { id: "a", balanceFen: 100_00 },
    { id: "b", balanceFen: 250_00 },
  ];
  expect(simulate(debts, { monthlyFen: 150_00 })).toMatchObject({
    months: 3,
    balancesFen: [200_00, 50_00, 0],
  });
});

test("a lump sum comes once, in its month", () => {
  const debts = [{ id: "a", balanceFen: 1_000_00 }];
  const budget = { monthlyFen: 100_00, lump: { month: 2, amountFen: 500_00 } };
  expect(simulate(debts, budget)).toMatchObject({
    balancesFen: [900_00, 300_00, 200_00, 100_00, 0],
  });
});

test("a budget below the instalments says how much is missing", () => {
  const debts = [{ id: "a", balanceFen: 5_000_00, instalmentFen: 400_00 }];
  expect(simulate(debts, { monthlyFen: 300_00 })).toEqual({ kind: "short", missingFen: 100_00 });
});

test("a budget that only feeds the interest never ends", () => {
  const debts = [{ id: "a", balanceFen: 10_000_00, annualRateBasisPoints: 2400 }];
  expect(simulate(debts, { monthlyFen: 200_00 })).toEqual({ kind: "never" });
});

test("the person's own order stands beside the others, with what it costs more", () => {
  const rows = compareOrders(tc13, { monthlyFen: 3_000_00 }, ["e", "d"]);
  expect(rows.map(({ name }) => name)).toEqual([...orderNames, "custom"]);
  expect(
    rows
      .at(-1)
      ?.line.map(({ id }) => id)
      .join(" "),
  ).toBe("e d b a c");
  expect(rows.find(({ name }) => name === "avalanche")?.moreFen).toBe(0);
  expect(rows.at(-1)?.moreFen).toBeGreaterThan(0);
});

const debtsArbitrary = fc
  .array(
    fc.record({
      balanceFen: fc.integer({ min: 1, max: 50_000_00 }),
      annualRateBasisPoints: fc.integer({ min: 0, max: 3600 }),
      instalmentFen: fc.integer({ min: 0, max: 500_00 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((debts) => debts.map((debt, at) => ({ ...debt, id: String(at) })));

test("every simulation that ends ends at zero, and what was paid is what was owed and its interest", () => {
  fc.assert(
    fc.property(
      debtsArbitrary,
      fc.integer({ min: 1_000_00, max: 9_000_00 }),
      (debts, monthlyFen) => {
        const outcome = simulate(inOrder("snowball", debts), { monthlyFen });
        if (outcome.kind !== "ends") return;
        expect(outcome.balancesFen.at(-1)).toBe(0);
        const owed = debts.reduce((sum, { balanceFen }) => sum + balanceFen, 0);
        const total = owed + outcome.interestFen;
        expect(total).toBeGreaterThan((outcome.months - 1) * monthlyFen);
        expect(total).toBeLessThanOrEqual(outcome.months * monthlyFen);
      },
    ),
  );
});

test("avalanche never costs more than any other order, but for the fractions of a fen that are let go", () => {
  fc.assert(
    fc.property(
      debtsArbitrary,
      fc.integer({ min: 1_000_00, max: 9_000_00 }),
      fc.infiniteStream(fc.nat()),
      (debts, monthlyFen, chance) => {
        const avalanche = simulate(inOrder("avalanche", debts), { monthlyFen });
        const shuffled = debts
          .map((debt) => ({ debt, place: chance.next().value }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ debt }) => debt);
        const other = simulate(shuffled, { monthlyFen });
        if (avalanche.kind !== "ends" || other.kind !== "ends") return;
        expect(avalanche.interestFen).toBeLessThanOrEqual(other.interestFen + debts.length);
      },
    ),
  );
});
