import { msOfInstant } from "../../calendar/instant.ts";
import type { Context } from "../../kernel/context.ts";
import type { DeliveryTry } from "../../ports/deliveries.ts";
import type { WebhookOutcome } from "../../ports/webhook-sender.ts";
import type { WebhookEndpoint } from "../../ports/webhooks.ts";
import { payloadType } from "../../webhooks/payload.ts";
import { signWebhook } from "../../webhooks/sign-webhook.ts";
import { endpointSecrets } from "./webhook-secrets.ts";

/** Signs a message at the wall's time, sends it once, and says what was seen. */
export async function sendToEndpoint(
  ctx: Context,
  endpoint: WebhookEndpoint,
  message: { readonly id: string; readonly body: string },
): Promise<DeliveryTry> {
  const atSeconds = Math.floor(msOfInstant(ctx.wallClock.now()) / 1000);
  const signed = signWebhook(endpointSecrets(ctx, endpoint), { ...message, atSeconds });
  const outcome = await ctx.webhookSender.post({
    url: endpoint.url,
    headers: { ...signed, "content-type": payloadType, "user-agent": "aftercare-webhooks/1" },
    body: message.body,
  });
  return { at: ctx.clock.now(), ...seen(outcome) };
}

function seen(outcome: WebhookOutcome): Omit<DeliveryTry, "at"> {
  const { ms } = outcome;
  return outcome.kind === "failed"
    ? { outcome: outcome.why, ms }
    : { outcome: nameOf(outcome.status), status: outcome.status, ms };
}

function nameOf(status: number): string {
  if (status >= 200 && status < 300) return "delivered";
  if (status === 410) return "gone";
  return status >= 300 && status < 400 ? "redirect" : "answered";
}
