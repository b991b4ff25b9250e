import type { IsoDate } from "../calendar/dates.ts";

/** A fact about what loans may cost that holds from one day on, with where it is from and how sure we are. */
interface Dated {
  readonly validFrom: string;
  readonly source: string;
  readonly confidence: "H" | "M" | "L";
}

interface CostLine extends Dated {
  readonly lender: "licensed" | "private";
  readonly basisPoints: number;
}

/**
 * From which yearly cost on a loan is worth a second look. No legal limits: what a licensed lender may charge
 * depends on its kind, and between people it is four times the one-year LPR of the day of the contract.
 */
const costLines: readonly CostLine[] = [
  {
    lender: "licensed",
    validFrom: "2025-10-01",
    basisPoints: 2_400,
    source: "rules.md 2.6: 助贷新规, microloan notice (L14, L15)",
    confidence: "M",
  },
  {
    lender: "private",
    validFrom: "2025-05-20",
    basisPoints: 1_200,
    source: "rules.md 2.6: four times the LPR of 3.0 % (L12, L14)",
    confidence: "M",
  },
];

/** Whether that rate is above the line of that day; unknown rates and days before the first line are not. */
export function isAboveCostLine(
  basisPoints: number | undefined,
  on: IsoDate,
  lender: CostLine["lender"] = "licensed",
): boolean {
  const line = inForce(
    costLines.filter((each) => each.lender === lender),
    on,
  );
  return line !== undefined && basisPoints !== undefined && basisPoints > line.basisPoints;
}

/** The table of all costs that a lender has to show with a contract (个人贷款业务明示综合融资成本规定). */
const costTableDuties: readonly Dated[] = [
  { validFrom: "2026-08-01", source: "rules.md 2.6 (L16)", confidence: "M" },
];

/** Whether a lender has to show the table with what is signed that day. */
export function isCostTableDue(on: IsoDate): boolean {
  return inForce(costTableDuties, on) !== undefined;
}

function inForce<Item extends Dated>(items: readonly Item[], on: IsoDate): Item | undefined {
  return items.filter(({ validFrom }) => validFrom <= on).slice(-1)[0];
}
