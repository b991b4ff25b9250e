import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`, so that none of them can be changed. */

const secretPrefix = "whsec_";
const toleranceSeconds = 5 * 60;
/** More than anybody needs to rotate a secret, and few enough to be looked at. */
const mostSignatures = 10;

/** 256 random bits, as the specification writes them. */
export function makeWebhookSecret(): string {
  return secretPrefix + randomBytes(32).toString("base64");
}

export interface WebhookHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/** The headers of an outgoing message, with one signature for each secret. */
export function signWebhook(
  secrets: readonly string[],
  message: { readonly id: string; readonly atSeconds: number; readonly body: string },
): Readonly<Record<string, string>> {
  const { id, atSeconds, body } = message;
  const signatures = secrets.map(
    (secret) => `v1,${macOf(secret, id, String(atSeconds), Buffer.from(body)).toString("base64")}`,
  );
  return {
    "webhook-id": id,
    "webhook-timestamp": String(atSeconds),
    "webhook-signature": signatures.join(" "),
  };
}

/** A dot would blur where the id ends and the time begins. */
const idShape = /^[!-\-/-~]{1,128}$/;

/** The message's id when one of the secrets signed exactly this within five minutes; otherwise undefined. */
export function verifyWebhook(
  secrets: readonly string[],
  { id, timestamp, signature }: WebhookHeaders,
  body: Uint8Array,
  nowSeconds: number,
): string | undefined {
  if (id === undefined || timestamp === undefined || signature === undefined) return undefined;
  if (!idShape.test(id) || !/^\d{1,12}$/.test(timestamp)) return undefined;
  const expected = secrets.map((secret) => macOf(secret, id, timestamp, body));
  const given = signaturesOf(signature);
  const isSigned = expected.some((mac) => given.some((each) => isEqual(each, mac)));
  const isFresh = Math.abs(nowSeconds - Number(timestamp)) <= toleranceSeconds;
  return isSigned && isFresh ? id : undefined;
}

function signaturesOf(header: string): Buffer[] {
  const parts = header.split(" ").slice(0, mostSignatures);
  return parts
    .filter((part) => part.startsWith("v1,"))
    .map((part) => Buffer.from(part.slice("v1,".length), "base64"));
}

function macOf(secret: string, id: string, timestamp: string, body: Uint8Array): Buffer {
  const key = Buffer.from(secret.slice(secretPrefix.length), "base64");
  return createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest();
}

function isEqual(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}
