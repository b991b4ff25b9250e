import type { Creditor } from "../../creditors/creditor.ts";
import { asOwn, fieldsOf, mergedFields, type OwnCreditor } from "../../creditors/register.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { momentOf } from "../cases/moment.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { entryIn, openRegister } from "./open-register.ts";

export interface CreditorMerge {
  /** The entry that stays; its words count where both say something. */
  readonly creditorId: string;
  readonly version: number;
  /** The entry that was the same lender: debts that name it are answered by the other from now on. */
  readonly other: string;
}

/** Two entries for one lender become one. The one that goes is kept, and leads to the one that stays. */
export async function mergeCreditors(
  ctx: Context,
  { creditorId, version, other }: CreditorMerge,
): Promise<{ readonly kind: "merged"; readonly creditor: Creditor } | Refused> {
  const refused = permit(ctx, "creditor.change");
  if (refused !== undefined) return refused;
  const register = await openRegister(ctx, "now");
  const [stays, goes] = [entryIn(register, creditorId), entryIn(register, other)];
  if (stays === undefined || goes === undefined) return refuse("creditor.unknown");
  if (stays.creditorId === goes.creditorId) return refuse("creditor.same", { field: "other" });
  if (stays.version !== version) return refuse("creditor.changed-meanwhile");
  const merged = write(ctx, stays, {
    fields: mergedFields(fieldsOf(stays), fieldsOf(goes)),
    state: stays.state,
    ...(stays.proposal === undefined ? {} : { proposal: stays.proposal }),
  });
  const gone = write(ctx, goes, {
    fields: fieldsOf(goes),
    state: "reviewed",
    mergedInto: stays.creditorId,
  });
  await recordAccess(ctx, {
    kind: "creditor.changed",
    subject: stays.creditorId,
    detail: { act: "merged", other: goes.creditorId },
  });
  const saved = await ctx.creditors.save(ctx.org.id, [merged, gone]);
  return saved ? { kind: "merged", creditor: asOwn(merged) } : refuse("creditor.changed-meanwhile");
}

function write(
  ctx: Context,
  { creditorId, version }: Creditor,
  said: Pick<OwnCreditor, "fields" | "state" | "proposal" | "mergedInto">,
): OwnCreditor {
  const changed = { changedBy: actorRef(ctx.actor), changedOn: momentOf(ctx).today };
  return { creditorId, version: version + 1, ...changed, ...said };
}
