import { randomBytes } from "node:crypto";
import type { Instant } from "../../calendar/instant.ts";
import type { OrgId } from "../../kernel/ids.ts";
import type { Scope } from "../../kernel/role.ts";
import type { ApiKey } from "../../ports/api-keys.ts";

/** Requests a minute where nobody said otherwise. */
const usualPerMinute = 600;

export interface KeyOrder {
  readonly orgId: OrgId;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly perMinute?: number;
  readonly expiresAt?: Instant;
  readonly replaces?: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

export interface MadeKey {
  readonly key: ApiKey;
  /** `ak_<organisation>_<256 random bits>`: shown once, kept nowhere. */
  readonly secret: string;
}

/** A key that is not kept yet. */
export function newApiKey(order: KeyOrder): MadeKey {
  const keyId = randomBytes(6).toString("hex");
  return {
    key: { perMinute: usualPerMinute, ...order, keyId, state: "active" },
    secret: `ak_${order.orgId}_${randomBytes(32).toString("base64url")}`,
  };
}
