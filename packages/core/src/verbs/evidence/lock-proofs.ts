import { addDays, laterOf, type IsoDate } from "../../calendar/dates.ts";
import { at, toInstant } from "../../calendar/instant.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import { proofsToLock, type LockedProofs } from "../../evidence/locks.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { momentOf } from "../cases/moment.ts";
import { isDebtFile, type DebtFile } from "../cases/read-files.ts";
import { appendSystemEvent, systemEvent } from "../cases/system-event.ts";

/**
 * Locks the proofs of a settled debt in the file store until their keeping ends. The event comes first: from
 * then on nobody is promised that a proof can be withdrawn. Reads the facts, so it may run at any time and
 * again; a lock that is there already stays or becomes longer.
 */
export async function lockProofs(ctx: Context, ref: FileRef): Promise<void> {
  const file = await ctx.cases.load(ref);
  if (file === undefined || !isDebtFile(file)) return;
  const proofs = proofsToLock(file.facts, momentOf(ctx).today, ctx.org.retention.moreYears);
  if (proofs === undefined) return;
  await sayLocked(ctx, file, proofs);
  for (const evidenceId of proofs.evidenceIds) {
    const before = lockOf(file, evidenceId);
    const until = before === undefined ? proofs.until : laterOf(before, proofs.until);
    await lockFile(ctx, ref, evidenceId, until);
  }
}

async function sayLocked(ctx: Context, file: DebtFile, { until, ...proofs }: LockedProofs) {
  const evidenceIds = proofs.evidenceIds.filter((id) => (lockOf(file, id) ?? "") < until);
  if (evidenceIds.length === 0) return;
  const type = "aftercare.evidence.locked.v1";
  const id = `evidence-locked-${contentHash([until, evidenceIds])}`;
  await appendSystemEvent(ctx, systemEvent(file.ref, type, id, { evidenceIds, until }));
}

function lockOf({ facts }: DebtFile, evidenceId: string): IsoDate | undefined {
  return facts.evidence.find(({ id }) => id === evidenceId)?.lockedUntil;
}

/** The version that was looked at, to the end of the day. */
async function lockFile(
  ctx: Context,
  { orgId, clientId }: FileRef,
  evidenceId: string,
  until: IsoDate,
): Promise<void> {
  const record = await ctx.evidence.load({ orgId, clientId, evidenceId });
  if (record?.state !== "stored") return;
  const end = toInstant(at(addDays(until, 1), "00:00"), ctx.org.zone);
  await ctx.files.lock(record.key, end, record.version);
}
