import { addMs, msOfInstant, type Instant } from "../../calendar/instant.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { ApiKey } from "../../ports/api-keys.ts";
import { recordAccess } from "../record/write-access-record.ts";
import type { ApiKeyRotation } from "./api-key-request.ts";
import { refuseNewKey, type KeyGiven } from "./create-api-key.ts";
import { standingOfKey } from "./list-api-keys.ts";
import { newApiKey } from "./new-api-key.ts";

const hourMs = 3_600_000;

/**
 * The next key in the place of another: same name, scopes and limit, another secret. The old one works for
 * the overlap, so that the partner can change over without a gap, and then no more.
 */
export async function rotateApiKey(
  ctx: Context,
  rotation: ApiKeyRotation & { readonly keyId: string },
): Promise<KeyGiven | Refused> {
  const forbidden = permit(ctx, "api-key.manage");
  if (forbidden !== undefined) return forbidden;
  const old = await ctx.apiKeys.load(ctx.org.id, rotation.keyId);
  if (old === undefined) return refuse("api-key.unknown");
  const now = ctx.wallClock.now();
  if (standingOfKey(old, now) !== "active" || old.replacedBy !== undefined) {
    return refuse("api-key.ended");
  }
  const refused = await refuseNewKey(ctx, rotation.expiresAt);
  if (refused !== undefined) return refused;
  const expiresAt = rotation.expiresAt ?? sameLife(old, now);
  const made = newApiKey({
    orgId: old.orgId,
    name: old.name,
    scopes: old.scopes,
    perMinute: old.perMinute,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    replaces: old.keyId,
    createdAt: now,
    createdBy: actorRef(ctx.actor),
  });
  await recordAccess(ctx, {
    kind: "api-key.changed",
    subject: old.keyId,
    detail: { what: "rotated", next: made.key.keyId },
  });
  const until = earlier(addMs(now, rotation.overlapHours * hourMs), old.expiresAt);
  const replaced = await ctx.apiKeys.replace(old, until, made.key, made.secret);
  return replaced ? { kind: "given", ...made } : refuse("api-key.ended");
}

/** As many days as the old one was given. */
function sameLife({ createdAt, expiresAt }: ApiKey, now: Instant): Instant | undefined {
  if (expiresAt === undefined) return undefined;
  return addMs(now, msOfInstant(expiresAt) - msOfInstant(createdAt));
}

function earlier(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other < one ? other : one;
}
