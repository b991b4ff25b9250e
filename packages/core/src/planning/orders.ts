import type { OpenDebt } from "./open-debt.ts";
import { sorted } from "./sorted.ts";

/**
 * Orders in which debts can be paid. `seed` is the articles' (A32, A33, A34), and no law; `consequence-first` asks
 * what happens when a debt waits: a court, a house, a guarantor.
 */
export const orderNames = ["seed", "avalanche", "snowball", "consequence-first"] as const;
export type OrderName = (typeof orderNames)[number];

/** Why a debt stands where it does, one word for each thing that was looked at. */
export type PlaceReason =
  | "court"
  | "secured"
  | "reports"
  | "does-not-report"
  | "reporting-unknown"
  | "private"
  | "rate"
  | "rate-unknown"
  | "balance";

type Compare = (a: OpenDebt, b: OpenDebt) => number;

const rateOf = ({ annualRateBasisPoints = 0 }: OpenDebt) => annualRateBasisPoints;
const byId: Compare = (a, b) => (a.id < b.id ? -1 : 1);
const byRate: Compare = (a, b) => rateOf(b) - rateOf(a);
const byBalance: Compare = (a, b) => a.balanceFen - b.balanceFen;
const byCourt: Compare = (a, b) => (a.courtOn ?? "9999").localeCompare(b.courtOn ?? "9999");
const bySecurity: Compare = (a, b) => Number(b.isSecured ?? false) - Number(a.isSecured ?? false);
/** On the credit report first, family and friends last. */
const byGroup: Compare = (a, b) => groupOf(a) - groupOf(b);

function groupOf({ isPrivate, reportsToPbc }: OpenDebt): number {
  if (isPrivate === true) return 2;
  return reportsToPbc === true ? 0 : 1;
}

const comparisons: Readonly<Record<OrderName, readonly Compare[]>> = {
  seed: [byGroup, byRate, byBalance],
  avalanche: [byRate, byBalance],
  snowball: [byBalance, byRate],
  "consequence-first": [byCourt, bySecurity, byGroup, byRate, byBalance],
};

/** The debts in that order; equal ones by what costs less trouble, and in the end by id, so that it never wavers. */
export function inOrder<Debt extends OpenDebt>(name: OrderName, debts: readonly Debt[]): Debt[] {
  const compare = [...comparisons[name], byId];
  return sorted(debts, (a, b) => {
    for (const by of compare) {
      const difference = by(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** What that order looks at in this debt, the weightiest first. */
export function reasonsOf(name: OrderName, debt: OpenDebt): readonly PlaceReason[] {
  const rate = debt.annualRateBasisPoints === undefined ? "rate-unknown" : "rate";
  switch (name) {
    case "seed":
      return [reportingOf(debt), rate];
    case "avalanche":
      return [rate];
    case "snowball":
      return ["balance"];
    case "consequence-first":
      if (debt.courtOn !== undefined) return ["court"];
      return debt.isSecured === true ? ["secured"] : [reportingOf(debt), rate];
  }
}

function reportingOf({ isPrivate, reportsToPbc }: OpenDebt): PlaceReason {
  if (isPrivate === true) return "private";
  if (reportsToPbc === undefined) return "reporting-unknown";
  return reportsToPbc ? "reports" : "does-not-report";
}
