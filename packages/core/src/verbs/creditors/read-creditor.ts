import type { Creditor } from "../../creditors/creditor.ts";
import type { OwnCreditor } from "../../creditors/register.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { entryIn, openRegister } from "./open-register.ts";

export interface CreditorRead {
  readonly kind: "found";
  readonly creditor: Creditor;
  /** Every version the organisation wrote, newest first. */
  readonly versions: readonly OwnCreditor[];
}

/** One lender with its history. An id that was merged away answers with the entry that speaks for it now. */
export async function readCreditor(
  ctx: Context,
  { creditorId }: { readonly creditorId: string },
): Promise<CreditorRead | Refused> {
  const refused = permit(ctx, "creditor.read");
  if (refused !== undefined) return refused;
  const creditor = entryIn(await openRegister(ctx, "now"), creditorId);
  if (creditor === undefined) return refuse("creditor.unknown");
  const versions = await ctx.creditors.versions(ctx.org.id, creditor.creditorId);
  return { kind: "found", creditor, versions };
}
