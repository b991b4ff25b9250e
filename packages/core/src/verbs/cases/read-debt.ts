import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId } from "../../kernel/ids.ts";
import { followUpsOf, type ListedFollowUp } from "./list-follow-ups.ts";
import { momentOf } from "./moment.ts";
import { isDebtFile, loadFileFor, type DebtFile } from "./read-files.ts";

export interface DebtOverview {
  readonly debt: DebtFile;
  readonly followUps: readonly ListedFollowUp[];
}

/** One debt with its facts and follow-ups. Undefined when the organisation has no such debt. */
export async function readDebt(
  ctx: Context,
  { clientId, debtId }: { readonly clientId: ClientId; readonly debtId: DebtId },
): Promise<DebtOverview | undefined> {
  const debt = await loadFileFor(ctx, "client.read", { orgId: ctx.org.id, clientId, debtId });
  if (debt === undefined || !isDebtFile(debt)) return undefined;
  return { debt, followUps: followUpsOf(ctx, momentOf(ctx), debt) };
}
