import type { Context } from "../../kernel/context.ts";
import { subjectOf, type ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordOwnEvent } from "../cases/record-event.ts";
import { recordAccess } from "../record/write-access-record.ts";

/** Locks everything kept about a client, or lifts the lock (PIPL 44, 47). Saying so twice changes nothing. */
export async function changeRestriction(
  ctx: Context,
  change: {
    readonly clientId: ClientId;
    readonly restricted: boolean;
    readonly reason: string;
  },
): Promise<Refused | { readonly kind: "changed" }> {
  const denied = permit(ctx, "data.restrict");
  if (denied !== undefined) return denied;
  const { clientId, restricted, reason } = change;
  const ref = { orgId: ctx.org.id, clientId };
  const file = await ctx.cases.load(ref);
  if (file?.facts.file !== "client") return refuse("client.unknown");
  if ((file.facts.data?.because === "restricted") === restricted) return { kind: "changed" };
  const act = restricted ? "restricted" : "released";
  await recordAccess(ctx, { kind: "data.restricted", clientId, detail: { act } });
  const outcome = await recordOwnEvent(ctx, {
    specversion: "1.0",
    source: "aftercare/restriction",
    id: `${act}-${file.facts.seq}`,
    subject: subjectOf(ref),
    type: `aftercare.data.${act}.v1`,
    data: { reason },
  });
  if (outcome.kind === "refused") return outcome;
  if (outcome.kind === "invalid") throw new Error("A restriction made no valid event.");
  return { kind: "changed" };
}
