import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { WebhookEndpoint } from "../../ports/webhooks.ts";
import { settleDelivery } from "../../webhooks/delivery.ts";
import type { EndpointChange } from "../../webhooks/endpoint-input.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { judgeUrl } from "./judge-url.ts";
import { rewriteEndpoint } from "./rewrite-webhook.ts";

/** What is not named stays as it is. Made active again, an endpoint gets what was held back meanwhile. */
export async function changeWebhookEndpoint(
  ctx: Context,
  { endpointId, ...change }: EndpointChange & { readonly endpointId: string },
): Promise<{ readonly kind: "changed"; readonly endpoint: WebhookEndpoint } | Refused> {
  const refused =
    permit(ctx, "webhook.manage") ??
    (change.url === undefined ? undefined : await judgeUrl(ctx, change.url));
  if (refused !== undefined) return refused;
  const endpoint = await rewriteEndpoint(ctx, endpointId, (before) => changed(before, change));
  if (endpoint === undefined) return refuse("webhook-endpoint.unknown");
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: endpointId,
    detail: { what: "endpoint", act: `changed ${Object.keys(change).toSorted().join(" ")}`.trim() },
  });
  if (change.state === "active") await releaseHeld(ctx, endpointId);
  return { kind: "changed", endpoint };
}

function changed(before: WebhookEndpoint, change: EndpointChange): WebhookEndpoint {
  const { state, url = before.url, types = before.types } = change;
  const next = { ...before, url, types, description: change.description ?? before.description };
  if (state === undefined) return next;
  const { pausedBecause: _, ...rest } = next;
  return state === "paused"
    ? { ...rest, state, pausedBecause: "asked" }
    : { ...rest, state, dead: 0 };
}

/** Page by page; what a crash leaves held is released when it is asked again. */
async function releaseHeld(ctx: Context, endpointId: string): Promise<void> {
  const question = { endpointId, state: "held", limit: 100 } as const;
  let cursor: string | undefined;
  do {
    const nextAt = ctx.clock.now();
    const place = cursor === undefined ? {} : { cursor };
    const page = await ctx.deliveries.list(ctx.org.id, { ...question, ...place }, nextAt);
    await Promise.all(
      page.items.map((held) =>
        ctx.deliveries.save(settleDelivery({ ...held, attempt: 0 }, { state: "pending", nextAt })),
      ),
    );
    cursor = page.cursor;
  } while (cursor !== undefined);
}
