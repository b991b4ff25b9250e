import type { Instant } from "../../calendar/instant.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { ApiKey } from "../../ports/api-keys.ts";

/** A replaced key is active until its overlap is over. */
export type KeyStanding = "active" | "expired" | "revoked";

export interface ListedApiKey extends ApiKey {
  readonly standing: KeyStanding;
}

/** Every key of the organisation, newest first; the ones that have ended stay in the list. */
export async function listApiKeys(
  ctx: Context,
): Promise<{ readonly kind: "found"; readonly keys: readonly ListedApiKey[] } | Refused> {
  const forbidden = permit(ctx, "api-key.manage");
  if (forbidden !== undefined) return forbidden;
  const now = ctx.wallClock.now();
  const keys = await ctx.apiKeys.list(ctx.org.id);
  return {
    kind: "found",
    keys: keys.map((key) => ({ ...key, standing: standingOfKey(key, now) })),
  };
}

export function standingOfKey({ state, expiresAt }: ApiKey, now: Instant): KeyStanding {
  if (state === "revoked") return "revoked";
  return expiresAt !== undefined && expiresAt <= now ? "expired" : "active";
}
