import type { Creditor, CreditorFields } from "../../creditors/creditor.ts";
import { asOwn, changedFields, fieldsOf, type OwnCreditor } from "../../creditors/register.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { momentOf } from "../cases/moment.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { mayDecide, nameTaken } from "./add-creditor.ts";
import { entryIn, openRegister } from "./open-register.ts";

export interface CreditorChange {
  readonly creditorId: string;
  /** The version that the person has seen. */
  readonly version: number;
  readonly fields: CreditorFields;
}

/**
 * All of an entry, made from the version that was seen; one of the shared list is written over for this
 * organisation alone. A counsellor's change is kept beside what stands there until a supervisor saves the entry:
 * with it, or without it. What a supervisor saves is reviewed.
 */
export async function changeCreditor(
  ctx: Context,
  { creditorId, version, fields }: CreditorChange,
): Promise<{ readonly kind: "changed" | "proposed"; readonly creditor: Creditor } | Refused> {
  const refused = permit(ctx, "creditor.propose");
  if (refused !== undefined) return refused;
  const register = await openRegister(ctx, "now");
  const before = entryIn(register, creditorId);
  if (before === undefined) return refuse("creditor.unknown");
  if (before.version !== version) return refuse("creditor.changed-meanwhile");
  const taken = nameTaken(register, fields, before.creditorId);
  if (taken !== undefined) return taken;
  const decides = mayDecide(ctx);
  const after = decides ? decided(ctx, before, fields) : proposed(ctx, before, fields);
  await recordAccess(ctx, {
    kind: "creditor.changed",
    subject: before.creditorId,
    detail: {
      act: decides ? "changed" : "proposed",
      fields: changedFields(fieldsOf(before), fields),
    },
  });
  const saved = await ctx.creditors.save(ctx.org.id, [after]);
  if (!saved) return refuse("creditor.changed-meanwhile");
  return { kind: decides ? "changed" : "proposed", creditor: asOwn(after) };
}

function decided(ctx: Context, before: Creditor, fields: CreditorFields): OwnCreditor {
  return { ...next(ctx, before), fields, state: "reviewed" };
}

function proposed(ctx: Context, before: Creditor, fields: CreditorFields): OwnCreditor {
  const by = actorRef(ctx.actor);
  const proposal = { fields, by, on: momentOf(ctx).today };
  return { ...next(ctx, before), fields: fieldsOf(before), state: "needs-review", proposal };
}

function next(ctx: Context, { creditorId, version }: Creditor) {
  const by = actorRef(ctx.actor);
  return { creditorId, version: version + 1, changedBy: by, changedOn: momentOf(ctx).today };
}
