import { randomBytes } from "node:crypto";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { WebhookEndpoint } from "../../ports/webhooks.ts";
import type { EndpointInput } from "../../webhooks/endpoint-input.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { judgeUrl } from "./judge-url.ts";
import { freshSecret } from "./webhook-secrets.ts";

export interface EndpointWithSecret {
  readonly kind: "made";
  readonly endpoint: WebhookEndpoint;
  /** Shown this once. */
  readonly secret: string;
}

/** Each one adds a row to the transaction of every event that it hears of. */
const mostEndpoints = 10;

/** From now on, and within a minute everywhere, the address is told what the filter lets through. */
export async function createWebhookEndpoint(
  ctx: Context,
  { url, types, description }: EndpointInput,
): Promise<EndpointWithSecret | Refused> {
  const refused = permit(ctx, "webhook.manage") ?? (await judgeUrl(ctx, url));
  if (refused !== undefined) return refused;
  const there = await ctx.webhooks.listEndpoints(ctx.org.id);
  if (there.length >= mostEndpoints) return refuse("webhook.too-many");
  const endpointId = `end_${randomBytes(9).toString("hex")}`;
  const { secret, kept } = freshSecret(ctx, "endpoint", endpointId);
  const endpoint: WebhookEndpoint = {
    orgId: ctx.org.id,
    endpointId,
    url,
    types,
    description,
    state: "active",
    dead: 0,
    secrets: [kept],
    version: 1,
    createdAt: ctx.clock.now(),
    createdBy: actorRef(ctx.actor),
  };
  await ctx.webhooks.saveEndpoint(endpoint);
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: endpointId,
    detail: { what: "endpoint", act: "created" },
  });
  return { kind: "made", endpoint, secret };
}
