import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { ApiKey } from "@aftercare/core/ports/api-keys.ts";

/** A partner's key that may do everything, as often as a test likes. */
export function sampleKey(orgId: OrgId, keyId = "test"): ApiKey {
  return {
    orgId,
    keyId,
    name: "合作机构",
    scopes,
    perMinute: 1_000_000,
    state: "active",
    createdAt: "2026-01-01T00:00:00.000Z" as Instant,
    createdBy: "system:operator",
  };
}
