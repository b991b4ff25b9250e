import type { Article } from "./article.ts";
import { askedToPayAgain } from "./articles/asked-to-pay-again.ts";
import { cancelAutoDebit } from "./articles/cancel-auto-debit.ts";
import { checkCreditReport } from "./articles/check-credit-report.ts";
import { keepProofs } from "./articles/keep-proofs.ts";
import { raiseObjection } from "./articles/raise-objection.ts";
import { settlementCertificate } from "./articles/settlement-certificate.ts";

/** In the order in which most people need them. */
export const articles: readonly Article[] = [
  cancelAutoDebit,
  keepProofs,
  settlementCertificate,
  checkCreditReport,
  raiseObjection,
  askedToPayAgain,
];

export function articleAt(slug: string): Article | undefined {
  return articles.find((article) => article.slug === slug);
}
