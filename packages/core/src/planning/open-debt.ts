import type { IsoDate } from "../calendar/dates.ts";

/** What deciding which debt comes first needs of each; what nobody knows is left out. */
export interface OpenDebt {
  readonly id: string;
  readonly balanceFen: number;
  /** Hundredths of a percent a year: 23.5 % is 2350. */
  readonly annualRateBasisPoints?: number;
  /** What is owed each month whatever the order; the rest of the budget goes to the first in line. */
  readonly instalmentFen?: number;
  readonly reportsToPbc?: boolean;
  /** Owed to family, friends or colleagues. */
  readonly isPrivate?: boolean;
  /** The day of a court hearing that is still to come. */
  readonly courtOn?: IsoDate;
  /** A house, a car or a deposit stands behind it, or another person. */
  readonly isSecured?: boolean;
}
