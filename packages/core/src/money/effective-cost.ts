/** What money costs a year, in hundredths of a percent: twelve times the month's rate, and with interest on interest. */
export interface YearlyCost {
  readonly nominalBasisPoints: number;
  readonly effectiveBasisPoints: number;
}

const highestMonthlyRate = 1_000;
const halvings = 200;

/**
 * The yearly cost of having `receivedFen` now and paying `paymentsFen` back, one at each month's end (0 where a
 * month is free): the month's internal rate of return, found by halving, because it cannot miss. Zero when no
 * more is paid than was received; undefined when nothing was received, or the rate has no measure.
 * Source: A33, B35, TC18.
 */
export function yearlyCost(
  receivedFen: number,
  paymentsFen: readonly number[],
): YearlyCost | undefined {
  const monthly = monthlyRate(receivedFen, paymentsFen);
  if (monthly === undefined) return undefined;
  return {
    nominalBasisPoints: Math.round(monthly * 12 * 10_000),
    effectiveBasisPoints: Math.round(((1 + monthly) ** 12 - 1) * 10_000),
  };
}

function monthlyRate(receivedFen: number, paymentsFen: readonly number[]): number | undefined {
  if (receivedFen <= 0) return undefined;
  const worthAt = (rate: number) => presentWorth(paymentsFen, rate);
  if (worthAt(0) <= receivedFen) return 0;
  let [low, high] = [0, 1];
  while (worthAt(high) > receivedFen) {
    if (high > highestMonthlyRate) return undefined;
    high *= 2;
  }
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (worthAt(middle) > receivedFen) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What the payments are worth today at that monthly rate; the last first, so that nothing is raised to a power. */
function presentWorth(paymentsFen: readonly number[], rate: number): number {
  return paymentsFen.reduceRight((later, payment) => (payment + later) / (1 + rate), 0);
}
