import { addMs, type Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { KeptSecret } from "../ports/webhooks.ts";
import { seal, unseal, type SealKey } from "./seal.ts";

/** Where a secret belongs: sealed for one organisation's one source or endpoint, it opens nowhere else. */
export interface SecretPlace {
  readonly orgId: OrgId;
  readonly kind: "source" | "endpoint";
  readonly id: string;
}

/** How long the earlier secret serves beside the new one. */
const overlapMs = 24 * 60 * 60 * 1000;

export function keepSecret(
  keys: readonly SealKey[],
  place: SecretPlace,
  secret: string,
): KeptSecret {
  return { sealed: seal(keys, namesOf(place), secret) };
}

/** The new one first; of the others only the latest stays, and not for long. */
export function rotateSecrets(
  kept: readonly KeptSecret[],
  fresh: KeptSecret,
  now: Instant,
): readonly KeptSecret[] {
  const [latest] = kept;
  if (latest === undefined) return [fresh];
  return [fresh, { ...latest, validUntil: addMs(now, overlapMs) }];
}

/** The secrets in force, newest first, as their partner knows them. */
export function openSecrets(
  keys: readonly SealKey[],
  place: SecretPlace,
  kept: readonly KeptSecret[],
  now: Instant,
): readonly string[] {
  const inForce = kept.filter(({ validUntil }) => validUntil === undefined || now < validUntil);
  return inForce.map(({ sealed }) => unseal(keys, namesOf(place), sealed));
}

function namesOf({ orgId, kind, id }: SecretPlace): readonly string[] {
  return ["webhook secret", orgId, kind, id];
}
