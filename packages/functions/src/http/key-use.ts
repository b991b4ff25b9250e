import { dateOf, toLocal } from "@aftercare/core/calendar/instant.ts";
import type { ApiKeyOwner } from "@aftercare/core/ports/api-keys.ts";
import type { App } from "../compose.ts";

/** Beside the request, once a day: that it could not be noted is no reason to refuse anybody. */
export async function noteKeyUse({ ports }: App, owner: ApiKeyOwner, zone: string): Promise<void> {
  try {
    await ports.apiKeys.noteUse(owner, dateOf(toLocal(ports.wallClock.now(), zone)));
  } catch {
    ports.log.warn("the last use of a key was not noted", { org: owner.orgId, key: owner.keyId });
  }
}
