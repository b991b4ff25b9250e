import type { ParsedEvent } from "../../casefile/envelope.ts";
import type { ConsentPurpose } from "../../casefile/privacy-facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { StoredEvent } from "../../ports/case-files.ts";
import { settleErasures } from "../evidence/call-erasure.ts";
import { lockProofs } from "../evidence/lock-proofs.ts";
import { removeWithdrawn } from "../evidence/remove-evidence.ts";
import { carryOutHandover } from "../people/carry-out-handover.ts";
import { noteDisclosure } from "../privacy/note-disclosure.ts";
import { wakeClient } from "../privacy/wake-client.ts";

/** What a recorded event asks of other files and stores. A repeat does it again, so a crash in between heals. */
export async function carryOut(
  ctx: Context,
  { definition, ref, data }: ParsedEvent,
  recorded: StoredEvent,
): Promise<void> {
  switch (definition.type) {
    case "aftercare.evidence.withdrawn.v1":
      await removeWithdrawn(ctx, ref, (data as { readonly evidenceId: string }).evidenceId);
      return;
    case "aftercare.consent.given.v1":
    case "aftercare.consent.withdrawn.v1":
      await followConsent(ctx, ref, (data as { readonly purpose: ConsentPurpose }).purpose);
      return;
    case "aftercare.objection.answered.v1":
    case "aftercare.complaint.answered.v1":
    case "aftercare.evidence.held.v1":
      await settleErasures(ctx, ref);
      return;
    case "aftercare.handover.accepted.v1":
      await carryOutHandover(ctx, ref, (data as { readonly id: string }).id);
      return;
    case "aftercare.data.released.v1":
    case "aftercare.reminders.preferred.v1":
      await wakeClient(ctx, ref);
      return;
    case "aftercare.data.disclosed.v1":
      await noteDisclosure(ctx, ref, recorded);
      return;
    default:
      if (tellsOfProofs(definition.type, recorded)) await lockProofs(ctx, ref);
  }
}

/** A proof was looked at, or its keeping begins or moves: with a settlement comes R12. */
function tellsOfProofs(type: string, { difference }: StoredEvent): boolean {
  return type === "aftercare.evidence.reviewed.v1" || difference.some(({ rule }) => rule === "R12");
}

async function followConsent(ctx: Context, ref: FileRef, purpose: ConsentPurpose): Promise<void> {
  if (purpose === "credit-report-upload") await settleErasures(ctx, ref);
  if (purpose === "case-handling") await wakeClient(ctx, ref);
}
