import { randomBytes } from "node:crypto";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { WebhookSource } from "../../ports/webhooks.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { freshSecret } from "./webhook-secrets.ts";

export interface SourceWithSecret {
  readonly kind: "made";
  readonly source: WebhookSource;
  /** Shown this once. */
  readonly secret: string;
}

const mostSources = 20;

/** A door for one partner's system: what it signs with the secret is recorded as told by it. */
export async function createWebhookSource(
  ctx: Context,
  { name }: { readonly name: string },
): Promise<SourceWithSecret | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  const there = await ctx.webhooks.listSources(ctx.org.id);
  if (there.length >= mostSources) return refuse("webhook.too-many");
  const sourceId = `src_${randomBytes(9).toString("hex")}`;
  const { secret, kept } = freshSecret(ctx, "source", sourceId);
  const source: WebhookSource = {
    orgId: ctx.org.id,
    sourceId,
    name,
    state: "active",
    secrets: [kept],
    version: 1,
    createdAt: ctx.clock.now(),
    createdBy: actorRef(ctx.actor),
  };
  await ctx.webhooks.saveSource(source);
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: sourceId,
    detail: { what: "source", act: "created" },
  });
  return { kind: "made", source, secret };
}
