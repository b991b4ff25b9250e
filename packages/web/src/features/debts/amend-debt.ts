import type { Debt } from "../../api/clients.ts";
import { termsOf, type TypedDebt } from "./debt-form.tsx";

/** A debt as its form shows it. */
export function typedOf({ terms, balanceFen }: Pick<Debt, "terms" | "balanceFen">): TypedDebt {
  const { creditor, kind, principalFen, signedOn, contractNumber } = terms;
  return {
    lender: creditor.name,
    licence: creditor.licence,
    kind,
    principal: (principalFen / 100).toFixed(2),
    outstanding: (balanceFen / 100).toFixed(2),
    signedOn: signedOn ?? "",
    contract: contractNumber ?? "",
    debit: "unknown",
  };
}

/** What the form says now. An amended lender is told whole: what the form does not ask stays as it was. */
export function amendmentOf(typed: TypedDebt, { terms }: Pick<Debt, "terms">) {
  const { lender, licence } = typed;
  return { ...termsOf(typed), creditor: { ...terms.creditor, name: lender.trim(), licence } };
}
