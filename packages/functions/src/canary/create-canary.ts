import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { Ports } from "@aftercare/core/kernel/context.ts";
import { newOrganisation } from "@aftercare/core/organisation/organisation-schema.ts";
import { newApiKey } from "@aftercare/core/verbs/machines/new-api-key.ts";
import { canaryId, canaryName, canaryOrganisation, canaryScopes } from "./canary-organisation.ts";

type Makers = Pick<Ports, "organisations" | "apiKeys" | "wallClock">;

export interface MadeCanary {
  readonly kind: "made";
  readonly organisation: "made" | "there";
  readonly key: "made" | "there";
  /** Keys that it had before. */
  readonly revoked: number;
}

const by = "system:operator";

/**
 * Makes the canary's organisation, and the key that the canary was given its only one. Safe to repeat after
 * every deploy; a new secret and one more call change the key.
 * @throws AppError `config.invalid` when somebody else's organisation has that id.
 */
export async function createCanary(
  ports: Makers,
  { key, address }: { readonly key: string; readonly address: string },
): Promise<MadeCanary> {
  const organisation = await makeOrganisation(ports, address);
  const made = await makeKey(ports, key);
  return { kind: "made", organisation, key: made, revoked: await revokeOthers(ports, key) };
}

async function makeOrganisation(
  { organisations, wallClock }: Makers,
  address: string,
): Promise<MadeCanary["organisation"]> {
  const made = { at: wallClock.now(), by };
  if (await organisations.save(newOrganisation(canaryOrganisation(address), made))) return "made";
  const there = await organisations.loadNow(canaryId);
  if (there?.name === canaryName) return "there";
  const message = `the organisation “${canaryId}” is somebody else's`;
  throw new AppError("config.invalid", message, { retriable: false });
}

async function makeKey({ apiKeys, wallClock }: Makers, secret: string): Promise<MadeCanary["key"]> {
  if ((await apiKeys.ownerOfApiKey(secret)) !== undefined) return "there";
  const order = {
    orgId: canaryId,
    name: "canary",
    scopes: canaryScopes,
    createdAt: wallClock.now(),
    createdBy: by,
  };
  await apiKeys.addApiKey(newApiKey(order).key, secret);
  return "made";
}

async function revokeOthers({ apiKeys, wallClock }: Makers, secret: string): Promise<number> {
  const current = await apiKeys.ownerOfApiKey(secret);
  const keys = await apiKeys.list(canaryId);
  const others = keys.filter(({ keyId, state }) => state === "active" && keyId !== current?.keyId);
  for (const { keyId } of others) {
    await apiKeys.revoke(canaryId, keyId, { at: wallClock.now(), by });
  }
  return others.length;
}
