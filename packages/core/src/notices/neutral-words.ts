/** A lock screen is read by family and colleagues: these never stand where it shows (subject, preview, calendar). */
const telling = [
  /[欠催债贷]|逾期/,
  /\b(loans?|debts?|overdue|owed?|arrears|lenders?|collect(ion|or)s?)\b/i,
];

/** Any sum of money, in either language. */
const amount = /[¥￥]|\d[\d,.]*\s*(元|块|万|分钱|yuan|rmb|cny)/i;

/** The first sum of money in a line, as it is written there. */
export function findAmount(line: string): string | undefined {
  return amount.exec(line)?.[0];
}

/** True when a line may be seen by somebody else: no amount, and no word that tells of money owed. */
export function isNeutral(line: string): boolean {
  return !amount.test(line) && telling.every((words) => !words.test(line));
}
