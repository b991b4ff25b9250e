import type { Client, FollowUp } from "../../api/clients.ts";

/** What a client calls a debt: its lender. Undefined for what is about no debt. */
export function debtNameOf(
  { debts }: Pick<Client, "debts">,
  { debtId }: Pick<FollowUp, "debtId">,
): string | undefined {
  return debts.find((debt) => debt.debtId === debtId)?.creditor;
}
