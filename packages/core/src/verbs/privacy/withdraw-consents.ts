import { dataStateOf } from "../../casefile/data-state.ts";
import { consentPurposes, type ConsentPurpose } from "../../casefile/privacy-facts.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type ClientId, type FileRef } from "../../kernel/ids.ts";
import type { Text } from "../../kernel/language.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { reachOfEvent } from "../../policy/permit-event.ts";
import { effectsOf, exportOffer, type ConsentEffects } from "../../privacy/consent-effects.ts";
import { isClientFile, loadWithin, type ClientFile } from "../cases/read-files.ts";
import { recordOwnEvent } from "../cases/record-event.ts";
import { settleErasures } from "../evidence/call-erasure.ts";

export interface Withdrawn {
  readonly kind: "withdrawn";
  /** What follows from each, whether it was withdrawn now or before. */
  readonly effects: readonly ConsentEffects[];
  readonly exportOffer: Text;
}

const type = "aftercare.consent.withdrawn.v1";

/**
 * Withdraws several consents, or all of them, in one step (PIPL 15, TC17). One that is not given is passed
 * over, so a second press changes nothing more.
 */
export async function withdrawConsents(
  ctx: Context,
  {
    clientId,
    purposes,
  }: {
    readonly clientId: ClientId;
    readonly purposes: readonly ConsentPurpose[] | "all";
  },
): Promise<Withdrawn | Refused> {
  const ref = { orgId: ctx.org.id, clientId };
  const file = await loadWithin(ctx, reachOfEvent(ctx.actor, type), ref);
  if (file === undefined || !isClientFile(file)) return refuse("client.unknown");
  if (dataStateOf(file.facts) === "deleted") return refuse("data.deleted");
  const meant = purposes === "all" ? consentPurposes : purposes;
  for (const purpose of meant) {
    const refused = await withdraw(ctx, file, purpose);
    if (refused !== undefined) return refused;
  }
  return { kind: "withdrawn", effects: meant.map(effectsOf), exportOffer };
}

/** Named after the consent that it ends, so that two presses at once are one event. */
async function withdraw(
  ctx: Context,
  { ref, facts }: ClientFile,
  purpose: ConsentPurpose,
): Promise<Refused | undefined> {
  const consent = facts.consents[purpose];
  if (consent === undefined) return undefined;
  if (!consent.given) return followAgain(ctx, ref, purpose);
  const outcome = await recordOwnEvent(ctx, {
    specversion: "1.0",
    source: "aftercare/consents",
    id: `withdrawal-${purpose}-${consent.seq}`,
    subject: subjectOf(ref),
    type,
    data: { purpose, textVersion: consent.textVersion },
  });
  if (outcome.kind === "refused") return outcome;
  if (outcome.kind === "invalid") throw new Error("A withdrawal made no valid event.");
  return undefined;
}

/** What an interrupted withdrawal may have left undone. */
async function followAgain(
  ctx: Context,
  ref: FileRef,
  purpose: ConsentPurpose,
): Promise<undefined> {
  if (purpose === "credit-report-upload") await settleErasures(ctx, ref);
}
