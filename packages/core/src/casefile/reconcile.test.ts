import * as fc from "fast-check";
import { expect, test } from "vitest";
import { debtFacts, startStory, type Story } from "../testing/told-story.ts";
import { agreedTotal, currentStatement, ledgerOn, openDifferences, sheetOf } from "./reconcile.ts";
import { sumOf } from "./statement-fact.ts";

const loan = (outstandingFen: number) => ({
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  principalFen: 10_000_00,
  outstandingFen,
});

const fields = [
  "principalFen",
  "overdueInterestFen",
  "penaltyFen",
  "lateFeeFen",
  "serviceFeeFen",
] as const;
const splitOf = (sums: readonly number[]) =>
  Object.fromEntries(fields.map((field, at) => [field, sums[at] ?? 0]));
const received = (sums: readonly number[], statementId = "s1") => ({
  statementId,
  purpose: "statement",
  ...splitOf(sums),
});

const story = (ledgerFen: number) =>
  startStory("debt").tell("2026-02-01", "debt.recorded", loan(ledgerFen));

function compared(ledgerFen: number, theirs: readonly number[], ours: readonly number[]): Story {
  return story(ledgerFen)
    .tell("2026-02-03", "statement.received", received(theirs))
    .tell("2026-02-03", "statement.reconciled", { statementId: "s1", ...splitOf(ours) });
}

const sheet = (told: Story) => {
  const facts = debtFacts(told);
  const statement = currentStatement(facts);
  return statement === undefined ? [] : sheetOf(facts, statement);
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const fen = fc.integer({ min: 0, max: 100_000_00 });
const five = fc.array(fen, { minLength: 5, maxLength: 5 });

test("whatever the two sides say, the lines add up to our balance and to the lender's total", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_00 }), five, five, (ledgerFen, theirs, ours) => {
      const told = compared(ledgerFen, theirs, ours);
      const lines = sheet(told);
      expect(sum(lines.map(({ oursFen }) => oursFen))).toBe(ledgerFen);
      expect(sum(lines.map(({ theirsFen }) => theirsFen))).toBe(sum(theirs));
      for (const line of lines) expect(line.differenceFen).toBe(line.theirsFen - line.oursFen);
      const open = openDifferences(debtFacts(told));
      expect(sum(open.map(({ differenceFen }) => differenceFen))).toBe(sum(theirs) - ledgerFen);
      expect(open.every(({ differenceFen }) => differenceFen !== 0)).toBe(true);
    }),
  );
});

test("our five amounts cannot be made up: what they leave of our books stays a difference", () => {
  fc.assert(
    fc.property(five, fc.integer({ min: 1, max: 1_000_00 }), (theirs, apart) => {
      const open = openDifferences(debtFacts(compared(sum(theirs) + apart, theirs, theirs)));
      expect(open).toMatchObject([{ kind: "rest", oursFen: apart, theirsFen: 0 }]);
    }),
  );
});

test("after the sign-off our balance is what was agreed, less what was paid since", () => {
  fc.assert(
    fc.property(
      five,
      five,
      five,
      fc.integer({ min: 0, max: 5_000 }),
      (theirs, ours, agreed, paidFen) => {
        fc.pre(sum(ours) > paidFen && sum(agreed) > 0);
        const told = compared(sum(ours), theirs, ours);
        if (paidFen > 0)
          told.tell("2026-02-04", "payment.made", { paymentId: "p1", amountFen: paidFen });
        for (const [at, { kind, state }] of sheet(told).entries()) {
          if (state === "same") continue;
          const agreement = {
            statementId: "s1",
            line: kind,
            outcome: "agreed",
            agreedFen: agreed[at] ?? 0,
          };
          told.tell("2026-02-05", "statement.difference-closed", agreement);
        }
        const facts = debtFacts(told);
        const statement = currentStatement(facts);
        const agreedFen = statement && agreedTotal(facts, statement);
        expect(openDifferences(facts)).toEqual([]);
        const balance = (agreedFen ?? 0) - paidFen;
        const refused = told.ask("2026-02-06", "statement.signed-off", { statementId: "s1" });
        if (balance <= 0) expect(refused?.code).toBe("statement.nothing-left");
        else {
          told.tell("2026-02-06", "statement.signed-off", { statementId: "s1" });
          expect(debtFacts(told).balanceFen).toBe(balance);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a payment before the statement's day that is recorded later counts on its day", () => {
  const told = story(1_000_00).tell("2026-02-03", "statement.received", received([800_00]));
  expect(openDifferences(debtFacts(told))).toMatchObject([
    { kind: "total", differenceFen: -200_00 },
  ]);
  told.tell("2026-02-04", "payment.made", { paymentId: "p1", amountFen: 200_00, on: "2026-02-02" });
  expect(openDifferences(debtFacts(told))).toEqual([]);
});

test("a payment after the statement's day changes nothing of what is compared", () => {
  const told = story(1_000_00)
    .tell("2026-02-03", "statement.received", received([1_000_00]))
    .tell("2026-02-04", "payment.made", { paymentId: "p1", amountFen: 200_00 });
  const facts = debtFacts(told);
  expect(facts.statements.map((statement) => ledgerOn(facts, statement))).toEqual([1_000_00]);
  expect(openDifferences(facts)).toEqual([]);
});

test("a total alone is one line, whose kind of difference is known", () => {
  const told = story(900_00).tell("2026-02-03", "statement.total-received", {
    statementId: "s1",
    purpose: "statement",
    totalFen: 1_000_00,
  });
  expect(openDifferences(debtFacts(told))).toEqual([
    {
      statementId: "s1",
      kind: "total",
      oursFen: 900_00,
      theirsFen: 1_000_00,
      differenceFen: 100_00,
      type: "split-not-given",
    },
  ]);
});

test("of several statements the one of the latest day counts, whenever it was recorded", () => {
  const told = story(900_00)
    .tell("2026-02-05", "statement.received", received([900_00]))
    .tell("2026-02-06", "statement.received", { ...received([950_00], "s0"), on: "2026-02-04" });
  expect(currentStatement(debtFacts(told))?.id).toBe("s1");
  expect(openDifferences(debtFacts(told))).toEqual([]);
});

test("a debt that is paid has nothing to reconcile, until the payment is taken back", () => {
  const told = story(900_00)
    .tell("2026-02-03", "statement.received", received([950_00]))
    .tell("2026-02-04", "payment.made", { paymentId: "p1", amountFen: 900_00 });
  expect(openDifferences(debtFacts(told))).toEqual([]);
  told.tell("2026-02-05", "payment.reversed", { paymentId: "p1", reason: "退回" });
  expect(openDifferences(debtFacts(told))).toHaveLength(1);
});

test("the sum of five is exact in fen", () => {
  const split = {
    principal: 1,
    "overdue-interest": 20,
    penalty: 300,
    "late-fee": 4_000,
    "service-fee": 50_000,
  };
  expect(sumOf(split)).toBe(54_321);
});
