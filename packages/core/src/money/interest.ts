/**
 * Simple interest of a residual, in fen: balance x annual rate / 365 x days, rounded half to even.
 * `annualRateBasisPoints`: hundredths of a percent, 23.5 % is 2350. Source: A07, rules.md.
 */
export function residualInterest(
  principalFen: number,
  annualRateBasisPoints: number,
  days: number,
): number {
  return divideHalfEven(principalFen * annualRateBasisPoints * days, 10_000 * 365);
}

export interface ResidualReading {
  /** The demand is what a few days of interest would be, to the jiao (ten fen). */
  readonly plausible: boolean;
  readonly days: number;
  readonly interestFen: number;
}

const longestDays = 31;
const toleranceFen = 9;

/** How many days of interest come closest to what is demanded (TC01: 38.60 is three days). */
export function plausibleResidual(demand: {
  readonly principalFen: number;
  readonly annualRateBasisPoints: number;
  readonly demandFen: number;
}): ResidualReading {
  const { principalFen, annualRateBasisPoints, demandFen } = demand;
  const oneDay = (principalFen * annualRateBasisPoints) / (10_000 * 365);
  const days = oneDay === 0 ? 0 : Math.round(demandFen / oneDay);
  const interestFen = residualInterest(principalFen, annualRateBasisPoints, days);
  const near = Math.abs(interestFen - demandFen) <= toleranceFen;
  return { plausible: days >= 1 && days <= longestDays && near, days, interestFen };
}

/** Bankers' rounding of a quotient of two whole numbers. */
export function divideHalfEven(dividend: number, divisor: number): number {
  const quotient = Math.floor(dividend / divisor);
  const twice = 2 * (dividend - quotient * divisor);
  if (twice < divisor) return quotient;
  if (twice > divisor) return quotient + 1;
  return quotient % 2 === 0 ? quotient : quotient + 1;
}
