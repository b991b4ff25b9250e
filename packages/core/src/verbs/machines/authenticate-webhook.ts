import { createHash } from "node:crypto";
import { msOfInstant } from "../../calendar/instant.ts";
import type { Ports } from "../../kernel/context.ts";
import { idPattern, type OrgId } from "../../kernel/ids.ts";
import { openSecrets } from "../../webhooks/secrets.ts";
import { verifyWebhook, type WebhookHeaders } from "../../webhooks/sign-webhook.ts";

/** A message that one of our sources signed; nothing of what it says was looked at yet. */
export interface SignedMessage {
  readonly orgId: OrgId;
  readonly sourceId: string;
  readonly messageId: string;
  readonly contentHash: string;
}

/** Nobody's secret: an unknown source takes as long to refuse as a known one. */
const decoy = `whsec_${Buffer.alloc(32).toString("base64")}`;

/**
 * Who says this, before it is known whether anybody does: the signature is the permission. Undefined for
 * every reason alike, so that nobody learns which organisations and sources there are.
 */
export async function authenticateWebhook(
  { webhooks, settings, wallClock, log }: Ports,
  message: {
    readonly orgId: string;
    readonly sourceId: string;
    readonly headers: WebhookHeaders;
    readonly body: Uint8Array;
  },
): Promise<SignedMessage | undefined> {
  if (!idPattern.test(message.orgId) || !idPattern.test(message.sourceId)) return undefined;
  const orgId = message.orgId as OrgId;
  const { sourceId, headers, body } = message;
  const source = await webhooks.loadSource(orgId, sourceId);
  const place = { orgId, kind: "source", id: sourceId } as const;
  const kept = source?.state === "active" ? source.secrets : [];
  const secrets = openSecrets(settings.sealKeys(), place, kept, wallClock.now());
  const nowSeconds = Math.floor(msOfInstant(wallClock.now()) / 1000);
  const tried = secrets.length === 0 ? [decoy] : secrets;
  const messageId = verifyWebhook(tried, headers, body, nowSeconds);
  if (messageId === undefined || secrets.length === 0) {
    log.warn("a webhook was refused", { org: orgId, source: sourceId, known: kept.length > 0 });
    return undefined;
  }
  const contentHash = createHash("sha256").update(body).digest("base64url");
  return { orgId, sourceId, messageId, contentHash };
}
