import type { Debt } from "../../api/clients.ts";
import type { TypedDebt } from "./debt-form.tsx";

/** A debt as its form shows it. */
export function typedOf({ terms, balanceFen }: Pick<Debt, "terms" | "balanceFen">): TypedDebt {
  const { creditor, kind, principalFen, signedOn, contractNumber } = terms;
  const { annualRateBasisPoints, instalmentFen } = terms;
  return {
    lender: creditor.name,
    licence: creditor.licence,
    kind,
    principal: (principalFen / 100).toFixed(2),
    outstanding: (balanceFen / 100).toFixed(2),
    signedOn: signedOn ?? "",
    contract: contractNumber ?? "",
    debit: "unknown",
    rate: annualRateBasisPoints === undefined ? "" : String(annualRateBasisPoints / 100),
    instalment: instalmentFen === undefined ? "" : (instalmentFen / 100).toFixed(2),
    reports: reportsOf(creditor.reportsToPbc),
  };
}

/** An amended lender is told whole, so what the form does not ask is told again as it was. */
export function amendmentOf(
  said: Readonly<Record<string, unknown>>,
  { terms }: Pick<Debt, "terms">,
): Readonly<Record<string, unknown>> {
  return { ...said, creditor: { ...terms.creditor, ...(said["creditor"] as object) } };
}

function reportsOf(reportsToPbc: boolean | undefined): string {
  if (reportsToPbc === undefined) return "unknown";
  return reportsToPbc ? "yes" : "no";
}
