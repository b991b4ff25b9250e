import { Link } from "@tanstack/react-router";
import type { Debt } from "../../api/clients.ts";

/** Whose eyes a screen is for that both sides have: the person whose debt it is, or the desk. */
export type Reader = "client" | "staff";

/** Back to the debt, by the lender's name. */
export function DebtLink({ debt, reader }: { readonly debt: Debt; readonly reader: Reader }) {
  const { clientId, debtId, terms } = debt;
  const { name } = terms.creditor;
  return reader === "client" ? (
    <Link to="/debts/$debtId" params={{ debtId }}>
      {name}
    </Link>
  ) : (
    <Link to="/clients/$clientId/debts/$debtId" params={{ clientId, debtId }}>
      {name}
    </Link>
  );
}
