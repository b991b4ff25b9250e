import { scopes } from "@aftercare/core/kernel/role.ts";
import type { ListedApiKey } from "@aftercare/core/verbs/machines/list-api-keys.ts";
import { z } from "@hono/zod-openapi";
import { day, id, instant, list } from "./parts.ts";

const apiKeyFields = {
  id,
  name: z.string(),
  scopes: list(z.enum(scopes)),
  /** Requests a minute. */
  perMinute: z.int(),
  standing: z.enum(["active", "expired", "revoked"]),
  createdAt: instant,
  createdBy: z.string(),
  expiresAt: instant.optional(),
  lastUsedOn: day.optional(),
  replaces: id.optional(),
  replacedBy: id.optional(),
  revokedAt: instant.optional(),
  revokedBy: z.string().optional(),
};

export const apiKeySchema = z.strictObject(apiKeyFields).openapi("ApiKey");

/** The only answer that ever holds the secret. */
export const newApiKeySchema = z
  .strictObject({ ...apiKeyFields, secret: z.string() })
  .openapi("NewApiKey");

export function apiKeyView(key: ListedApiKey): z.input<typeof apiKeySchema> {
  const { orgId: _org, keyId, state: _state, ...shown } = key;
  return { id: keyId, ...shown };
}
