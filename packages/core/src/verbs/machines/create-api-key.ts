import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordAccess } from "../record/write-access-record.ts";
import type { ApiKeyRequest } from "./api-key-request.ts";
import { newApiKey, type MadeKey } from "./new-api-key.ts";

export type KeyGiven = MadeKey & { readonly kind: "given" };

const mostADay = { most: 20, perSeconds: 86_400 } as const;

/** A key for a partner's system. Its secret is in this answer and nowhere else. */
export async function createApiKey(
  ctx: Context,
  { name, scopes, perMinute, expiresAt }: ApiKeyRequest,
): Promise<KeyGiven | Refused> {
  const refused = permit(ctx, "api-key.manage") ?? (await refuseNewKey(ctx, expiresAt));
  if (refused !== undefined) return refused;
  const made = newApiKey({
    orgId: ctx.org.id,
    name,
    scopes,
    ...(perMinute === undefined ? {} : { perMinute }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    createdAt: ctx.wallClock.now(),
    createdBy: actorRef(ctx.actor),
  });
  await recordAccess(ctx, {
    kind: "api-key.changed",
    subject: made.key.keyId,
    detail: { what: "created" },
  });
  await ctx.apiKeys.addApiKey(made.key, made.secret);
  return { kind: "given", ...made };
}

/** An end that has passed, or more keys a day than anybody needs. */
export async function refuseNewKey(
  ctx: Context,
  expiresAt: string | undefined,
): Promise<Refused | undefined> {
  if (expiresAt !== undefined && expiresAt <= ctx.wallClock.now()) {
    return refuse("api-key.ends-in-past", { field: "expiresAt" });
  }
  const taken = await ctx.limits.take(`api-keys/${ctx.org.id}`, mostADay);
  return taken.kind === "limited" ? refuse("api-key.too-many") : undefined;
}
