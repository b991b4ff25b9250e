import type { Ports } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import { newApiKey } from "@aftercare/core/verbs/machines/new-api-key.ts";

/** A key with all scopes: whoever operates the machine may do anything. Shown here once and kept nowhere. */
export async function issueKey(
  { apiKeys, wallClock }: Pick<Ports, "apiKeys" | "wallClock">,
  orgId: OrgId,
): Promise<string> {
  const { key, secret } = newApiKey({
    orgId,
    name: "operator",
    scopes,
    createdAt: wallClock.now(),
    createdBy: "system:operator",
  });
  await apiKeys.addApiKey(key, secret);
  return secret;
}
