import { createHash } from "node:crypto";
import { msOfInstant, type Instant } from "../calendar/instant.ts";
import type { ApiKey, ApiKeyOwner } from "../ports/api-keys.ts";
import * as machineKeys from "./keys/machine-keys.ts";
import type { Key } from "./table.ts";

/** How an API key looks as rows of the table. */

export interface KeyRow extends Key, ApiKey {
  /** Leads from the list to the row that opens the door. */
  readonly hash: string;
}

/** A key is 32 random bytes, so a plain SHA-256 cannot be guessed back. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

export function secondsOf(instant: Instant): number {
  return Math.ceil(msOfInstant(instant) / 1000);
}

/** The row at the door, and the one in the list. */
export function rowsOf(key: ApiKey, hash: string): readonly [object, object] {
  const { expiresAt } = key;
  const atDoor = { ...machineKeys.apiKeyKey(hash), ...ownerOf(key) };
  return [
    expiresAt === undefined ? atDoor : { ...atDoor, ttl: secondsOf(expiresAt) },
    { ...machineKeys.listedApiKeyKey(key.orgId, key.keyId), ...key, hash },
  ];
}

export function keyOf({ pk: _pk, sk: _sk, hash: _hash, ...key }: KeyRow): ApiKey {
  return key;
}

export function ownerOf({ orgId, keyId, scopes, perMinute, expiresAt }: ApiKeyOwner): ApiKeyOwner {
  const owner = { orgId, keyId, scopes, perMinute };
  return expiresAt === undefined ? owner : { ...owner, expiresAt };
}
