import type { FollowUp } from "../../api/clients.ts";

/** A follow-up's name in an address: keys are unique within a debt, and two debts can end on one day. */
export function taskIdOf({ debtId, key }: Pick<FollowUp, "debtId" | "key">): string {
  return debtId === undefined ? key : `${debtId}:${key}`;
}
