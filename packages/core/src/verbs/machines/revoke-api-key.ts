import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { standingOfKey, type ListedApiKey } from "./list-api-keys.ts";

/**
 * Ends a key: at once in this process, within a minute in every other. Unlike elsewhere the record comes
 * after: a key that may have been stolen ends even when the record cannot be written. Safe to repeat.
 */
export async function revokeApiKey(
  ctx: Context,
  { keyId }: { readonly keyId: string },
): Promise<{ readonly kind: "revoked"; readonly key: ListedApiKey } | Refused> {
  const forbidden = permit(ctx, "api-key.manage");
  if (forbidden !== undefined) return forbidden;
  const now = ctx.wallClock.now();
  await ctx.apiKeys.revoke(ctx.org.id, keyId, { at: now, by: actorRef(ctx.actor) });
  const key = await ctx.apiKeys.load(ctx.org.id, keyId);
  if (key === undefined) return refuse("api-key.unknown");
  await recordAccess(ctx, {
    kind: "api-key.changed",
    subject: keyId,
    detail: { what: "revoked" },
  });
  return { kind: "revoked", key: { ...key, standing: standingOfKey(key, now) } };
}
