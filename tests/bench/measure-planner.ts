import { compareOrders } from "@aftercare/core/planning/compare-orders.ts";
import type { OpenDebt } from "@aftercare/core/planning/open-debt.ts";
import { simulate } from "@aftercare/core/planning/simulate.ts";
import { atMost, type Section } from "./report.ts";
import { cpuMicrosecondsOf } from "./turns.ts";

const months = 120;

/** Twenty debts that this budget pays off in some ten years: what a slider moves through. */
const debts = Array.from({ length: 20 }, (_, nth): OpenDebt => ({
  id: `d${nth}`,
  balanceFen: 800_000 + 137_000 * nth,
  annualRateBasisPoints: 600 + 150 * (nth % 12),
  reportsToPbc: nth % 3 !== 0,
  isSecured: nth % 7 === 0,
}));
const budget = { monthlyFen: budgetThatTakes(months) };

/** Which debt first: every order month by month, as each move of the slider works it out. */
export async function measurePlanner(): Promise<Section> {
  const one = cpuMicrosecondsOf(50, () => simulate(debts, budget)) / 1000;
  const all = cpuMicrosecondsOf(20, () => compareOrders(debts, budget)) / 1000;
  const compared = compareOrders(debts, budget);
  const longest = Math.max(
    ...compared.map(({ outcome }) => (outcome.kind === "ends" ? outcome.months : 0)),
  );
  return {
    title: "Which debt first",
    lines: [
      {
        what: `one order of ${debts.length} debts`,
        product: milli(one),
        note: `${longest} months at the longest`,
      },
      {
        what: `all ${compared.length} orders, a move of the slider`,
        product: milli(all),
        ratio: (all / one / compared.length).toFixed(2),
        aim: atMost(all, 5, " ms"),
        note: "ratio: to as many single ones",
      },
    ],
  };
}

function budgetThatTakes(wanted: number): number {
  let monthlyFen = 100_000;
  for (;;) {
    const outcome = simulate(debts, { monthlyFen });
    if (outcome.kind === "ends" && outcome.months <= wanted) return monthlyFen;
    monthlyFen += 5_000;
  }
}

const milli = (ms: number) => `${ms.toFixed(2)} ms`;
