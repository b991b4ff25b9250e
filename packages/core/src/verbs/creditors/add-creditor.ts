import { randomBytes } from "node:crypto";
import type { Creditor, CreditorFields } from "../../creditors/creditor.ts";
import { asOwn } from "../../creditors/register.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit, reachOf } from "../../policy/permit.ts";
import { momentOf } from "../cases/moment.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { allIn, openRegister, type Register } from "./open-register.ts";

/** They are listed and searched together. */
const mostCreditors = 1_000;

/** A lender that was missing. From a counsellor it waits for a supervisor's look, and can be used meanwhile. */
export async function addCreditor(
  ctx: Context,
  fields: CreditorFields,
): Promise<{ readonly kind: "added"; readonly creditor: Creditor } | Refused> {
  const refused = permit(ctx, "creditor.propose");
  if (refused !== undefined) return refused;
  const register = await openRegister(ctx, "now");
  if (register.own.length >= mostCreditors) return refuse("creditor.too-many");
  const taken = nameTaken(register, fields);
  if (taken !== undefined) return taken;
  const creditor = {
    creditorId: `lender_${randomBytes(9).toString("hex")}`,
    version: 1,
    fields,
    state: mayDecide(ctx) ? ("reviewed" as const) : ("needs-review" as const),
    changedBy: actorRef(ctx.actor),
    changedOn: momentOf(ctx).today,
  };
  await recordAccess(ctx, {
    kind: "creditor.changed",
    subject: creditor.creditorId,
    detail: { act: "added", state: creditor.state },
  });
  await ctx.creditors.save(ctx.org.id, [creditor]);
  return { kind: "added", creditor: asOwn(creditor) };
}

/** Who may not only propose. */
export function mayDecide({ actor }: Context): boolean {
  return reachOf(actor, "creditor.change") !== undefined;
}

/** Two entries of one name would be mixed up; a likeness is for people to judge, and can be merged. */
export function nameTaken(
  register: Register,
  { name }: CreditorFields,
  except?: string,
): Refused | undefined {
  const same = allIn(register).find(
    (one) => one.name["zh-CN"] === name["zh-CN"] && one.creditorId !== except,
  );
  if (same === undefined) return undefined;
  return refuse("creditor.name-taken", { field: "name", slots: { name: name["zh-CN"] } });
}
