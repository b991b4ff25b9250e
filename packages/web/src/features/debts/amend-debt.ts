import type { Debt } from "../../api/clients.ts";
import type { TypedDebt } from "./debt-form.tsx";

/** A debt as its form shows it. */
export function typedOf({ terms, balanceFen }: Pick<Debt, "terms" | "balanceFen">): TypedDebt {
  const { creditor, kind, principalFen, signedOn, contractNumber } = terms;
  const { annualRateBasisPoints, instalmentFen, creditLimitFen } = terms;
  return {
    lender: creditor.name,
    creditorId: creditor.creditorId ?? "",
    phone: creditor.officialPhone ?? "",
    cycle: creditor.reportingCycle ?? "",
    closure: closureOf(creditor.manualClosure),
    licence: creditor.licence,
    kind,
    principal: (principalFen / 100).toFixed(2),
    outstanding: (balanceFen / 100).toFixed(2),
    signedOn: signedOn ?? "",
    contract: contractNumber ?? "",
    debit: "unknown",
    rate: annualRateBasisPoints === undefined ? "" : String(annualRateBasisPoints / 100),
    instalment: instalmentFen === undefined ? "" : (instalmentFen / 100).toFixed(2),
    limit: creditLimitFen === undefined ? "" : (creditLimitFen / 100).toFixed(2),
    reports: reportsOf(creditor.reportsToPbc),
  };
}

/** An amended lender is told whole: what the form does not ask is told again as it was. */
export function amendmentOf(
  said: Readonly<Record<string, unknown>>,
  { terms }: Pick<Debt, "terms">,
): Readonly<Record<string, unknown>> {
  return { ...said, creditor: { ...ownWords(terms.creditor), ...(said["creditor"] as object) } };
}

/** What came from the register goes with its entry: another lender must not keep the first one's number. */
function ownWords({ creditorId, ...creditor }: Debt["terms"]["creditor"]) {
  if (creditorId === undefined) return creditor;
  const {
    officialPhone: _phone,
    reportingCycle: _cycle,
    manualClosure: _closure,
    ...own
  } = creditor;
  return own;
}

function closureOf(manualClosure: boolean | undefined): string {
  if (manualClosure === undefined) return "";
  return manualClosure ? "manual" : "automatic";
}

function reportsOf(reportsToPbc: boolean | undefined): string {
  if (reportsToPbc === undefined) return "unknown";
  return reportsToPbc ? "yes" : "no";
}
