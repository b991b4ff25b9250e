import { addDays, type IsoDate } from "../../calendar/dates.ts";
import { isHeldOrDisputed } from "../../casefile/disputes.ts";
import { liveSettlement, type DebtFacts } from "../../casefile/facts.ts";
import { keepUntil } from "../../evidence/retention.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { insist } from "../../policy/permit.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { momentOf } from "../cases/moment.ts";
import { isDebtFile } from "../cases/read-files.ts";
import { removeEvidenceFile } from "./remove-evidence.ts";
import { appendSystemEvent, systemEvent } from "../cases/system-event.ts";

/** The machine step that ran due, and the follow-up it belongs to. */
export interface PurgeStep {
  readonly key: string;
  readonly followUp: string;
}

export type Purged =
  | { readonly kind: "purged"; readonly evidenceIds: readonly string[] }
  /** Nothing that is held or disputed was deleted; asked again after `until`. */
  | { readonly kind: "deferred"; readonly until: IsoDate };

const askAgainDays = 30;

/**
 * Deletes a debt's evidence when its keeping ends (R12, PIPL 19 and 47), or puts it off while a hold or a
 * dispute stands (TC15). Safe to repeat: files go first, then the event that ends the step.
 */
export async function purgeEvidence(
  ctx: Context,
  snapshot: Snapshot,
  step: PurgeStep,
): Promise<Purged> {
  insist(ctx, "evidence.purge");
  if (!isDebtFile(snapshot))
    throw new Error("Only a debt's evidence reaches the end of its keeping.");
  const { today } = momentOf(ctx);
  const { ref, facts } = snapshot;
  if (isHeldOrDisputed(facts) || (await isClientHeld(ctx, ref))) {
    return putOff(ctx, snapshot, step, today);
  }
  if (isStillNeeded(facts, today)) return finish(ctx, snapshot, step, []);
  if (!(await removeAll(ctx, ref))) return putOff(ctx, snapshot, step, today);
  const left = facts.evidence.filter(({ gone }) => gone !== true);
  return finish(
    ctx,
    snapshot,
    step,
    left.map(({ id }) => id),
  );
}

/** A hold on the client's own file holds everything of that client. */
async function isClientHeld(ctx: Context, { orgId, clientId }: FileRef): Promise<boolean> {
  const client = await ctx.cases.load({ orgId, clientId });
  return client !== undefined && isHeldOrDisputed(client.facts);
}

/** The debt is being paid again, or was settled anew and that settlement keeps the same proofs for longer. */
function isStillNeeded(facts: DebtFacts, today: IsoDate): boolean {
  const settlement = liveSettlement(facts);
  if (settlement === undefined) return true;
  return today <= keepUntil(settlement.on, facts.terms.hadOverdue === true).until;
}

/** Also what was turned away, withdrawn or never arrived: whatever of it may still lie there. */
async function removeAll(ctx: Context, { orgId, clientId, debtId }: FileRef): Promise<boolean> {
  const records = await ctx.evidence.list(orgId, clientId);
  let all = true;
  for (const record of records) {
    if (record.debtId !== debtId || record.state === "removed") continue;
    all = (await removeEvidenceFile(ctx, record)) && all;
  }
  return all;
}

async function finish(
  ctx: Context,
  snapshot: Snapshot,
  step: PurgeStep,
  evidenceIds: readonly string[],
): Promise<Purged> {
  const data = { evidenceIds, step: step.key };
  await append(ctx, snapshot, "aftercare.evidence.purged.v1", `purged-${step.followUp}`, data);
  return { kind: "purged", evidenceIds };
}

async function putOff(
  ctx: Context,
  snapshot: Snapshot,
  step: PurgeStep,
  today: IsoDate,
): Promise<Purged> {
  const until = addDays(today, askAgainDays);
  const id = `purge-deferred-${step.followUp}-${today}`;
  await append(ctx, snapshot, "aftercare.evidence.purge-deferred.v1", id, { until });
  return { kind: "deferred", until };
}

async function append(
  ctx: Context,
  snapshot: Snapshot,
  type: string,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const event = systemEvent(snapshot.ref, type, id, data);
  await appendSystemEvent(ctx, event, { read: { snapshot } });
}
