import type { Context } from "../../kernel/context.ts";
import type { KeptSecret } from "../../ports/webhooks.ts";
import {
  keepSecret,
  openSecrets,
  rotateSecrets,
  type SecretPlace,
} from "../../webhooks/secrets.ts";
import { makeWebhookSecret } from "../../webhooks/sign-webhook.ts";

type Kind = SecretPlace["kind"];

/** A new secret: as its partner is told it, this once, and as it is kept. */
export function freshSecret({ settings, org }: Context, kind: Kind, id: string) {
  const secret = makeWebhookSecret();
  const kept = keepSecret(settings.sealKeys(), { orgId: org.id, kind, id }, secret);
  return { secret, kept };
}

/** The same where a secret serves already; that one goes on for a day. */
export function nextSecret(
  ctx: Context,
  kind: Kind,
  id: string,
  kept: readonly KeptSecret[],
): { readonly secret: string; readonly secrets: readonly KeptSecret[] } {
  const fresh = freshSecret(ctx, kind, id);
  return {
    secret: fresh.secret,
    secrets: rotateSecrets(kept, fresh.kept, ctx.wallClock.now()),
  };
}

/** What a message to an endpoint is signed with, newest first. */
export function endpointSecrets(
  { settings, org, wallClock }: Context,
  { endpointId, secrets }: { readonly endpointId: string; readonly secrets: readonly KeptSecret[] },
): readonly string[] {
  const place = { orgId: org.id, kind: "endpoint", id: endpointId } as const;
  return openSecrets(settings.sealKeys(), place, secrets, wallClock.now());
}
