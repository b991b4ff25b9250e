import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { idPattern, type OrgId } from "../../kernel/ids.ts";

/**
 * Tokens in links that let people in: `<orgId>.<invitationId>.<secret>` and `<orgId>.<secret>`. The secret
 * is 256 random bits; the table keeps the whole token's SHA-256, and the tenant comes from the token.
 */

const secretPattern = /^[\w-]{43}$/;

export function newInvitationToken(orgId: OrgId, invitationId: string): string {
  return `${orgId}.${invitationId}.${newSecret()}`;
}

export function newJoinToken(orgId: OrgId): string {
  return `${orgId}.${newSecret()}`;
}

/** Whose and which invitation it claims to be for; undefined when it can be for none. */
export function parseInvitationToken(
  token: string,
): { readonly orgId: OrgId; readonly invitationId: string } | undefined {
  const [orgId = "", invitationId = "", secret = "", ...rest] = token.split(".");
  if (rest.length > 0 || !secretPattern.test(secret)) return undefined;
  if (!idPattern.test(orgId) || !idPattern.test(invitationId)) return undefined;
  return { orgId: orgId as OrgId, invitationId };
}

export function parseJoinToken(token: string): { readonly orgId: OrgId } | undefined {
  const [orgId = "", secret = "", ...rest] = token.split(".");
  if (rest.length > 0 || !secretPattern.test(secret) || !idPattern.test(orgId)) return undefined;
  return { orgId: orgId as OrgId };
}

export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

export function isToken(token: string, tokenHash: string): boolean {
  const [given, kept] = [Buffer.from(hashOfToken(token)), Buffer.from(tokenHash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
