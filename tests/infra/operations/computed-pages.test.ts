import { expect, test } from "vitest";
import { billDebts, billMonth, totalOf } from "../../bench/cost/bill.ts";
import { computeCostPage, installed, readCostPage } from "../../bench/cost/cost-page.ts";
import { readMeasured } from "../../bench/cost/measured.ts";
import { fillPage } from "../../bench/page-tables.ts";
import { drawChart } from "../../bench/scale/draw-chart.ts";
import { computeScalePage, readChart, readScalePage } from "../../bench/scale/scale-page.ts";
import { simulate } from "../../bench/scale/simulate.ts";
import { readSimulated } from "../../bench/scale/simulated.ts";

const measured = readMeasured();
const simulated = readSimulated();

/** When these fail: `npm run bench pages -- --write`, and look at what changed. */
test("the cost page says what measured units and noted prices give", () => {
  expect(computeCostPage(readCostPage(), measured, simulated)).toBe(readCostPage());
});

test("the scale page and its picture say what the played loads give", () => {
  expect(computeScalePage(readScalePage(), measured, simulated)).toBe(readScalePage());
  expect(drawChart(simulated)).toBe(readChart());
});

test("a page without a place for a number is refused", () => {
  expect(() => fillPage("# Cost", { answer: "1" })).toThrow("no place");
});

test("twice as many debts cost twice as much", () => {
  const [one, two] = [1_000, 2_000].map((debts) =>
    totalOf(billDebts(debts, measured, simulated, installed)),
  );
  expect(two).toBeCloseTo(2 * (one ?? 0), 6);
});

test("more shards make an idle month dearer", () => {
  const month = (dueShards: number) => totalOf(billMonth(measured, { ...installed, dueShards }));
  expect(month(64)).toBeGreaterThan(month(16));
});

/** A changed rule, notice or habit shows here: then `npm run bench scale -- --write` plays it all anew. */
test("the rules still make as many mails as the played loads say", () => {
  const small = simulate(400, simulated.seed);
  const perFile = ({ clientMails, staffMails, debts, clients }: typeof small) =>
    (clientMails + staffMails) / (debts + clients);
  expect(perFile(small) / perFile(simulated)).toBeGreaterThan(0.94);
  expect(perFile(small) / perFile(simulated)).toBeLessThan(1.06);
});

test("the same seed plays the same loads", () => {
  expect(simulate(40, 7)).toEqual(simulate(40, 7));
  expect(simulate(40, 7)).not.toEqual(simulate(40, 8));
});
