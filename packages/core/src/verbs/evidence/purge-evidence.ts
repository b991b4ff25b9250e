import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { EvidenceKind } from "../../casefile/facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { insist } from "../../policy/permit.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { momentOf } from "../cases/moment.ts";
import { recallErasure } from "./call-erasure.ts";
import {
  scopeOfDebt,
  scopeOfOwnFile,
  scopeOfWithdrawn,
  type PurgeScope,
  type PurgeSituation,
} from "./purge-scope.ts";
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

const scopes: Readonly<Record<string, (situation: PurgeSituation) => PurgeScope>> = {
  R12: scopeOfDebt,
  "R12.own": scopeOfOwnFile,
  N05: scopeOfWithdrawn,
};

/**
 * Deletes evidence when its keeping ends (R12, PIPL 19 and 47) or its consent was withdrawn (N05, TC17), or
 * puts it off while a hold or a dispute stands (TC15). Safe to repeat: files go first, then the event that
 * ends the step.
 */
export async function purgeEvidence(
  ctx: Context,
  snapshot: Snapshot,
  step: PurgeStep,
): Promise<Purged> {
  insist(ctx, "evidence.purge", snapshot.ref);
  const scope = await scopeOf(ctx, snapshot, step);
  switch (scope.kind) {
    case "blocked":
      return putOff(ctx, snapshot, step);
    case "kept":
      return putOff(ctx, snapshot, step, { until: scope.until, because: "debts" });
    case "nothing":
      return finish(ctx, snapshot, step, []);
    case "recalled":
      await recallErasure(ctx, snapshot);
      return { kind: "purged", evidenceIds: [] };
    case "delete":
      return (await removeAll(ctx, snapshot.ref, scope.takes))
        ? finish(ctx, snapshot, step, idsLeft(snapshot, scope.takes))
        : putOff(ctx, snapshot, step);
  }
}

async function scopeOf(ctx: Context, file: Snapshot, { followUp }: PurgeStep): Promise<PurgeScope> {
  const [rule = ""] = followUp.split("@");
  const decide = scopes[rule];
  if (decide === undefined) throw new Error(`No deletion belongs to ${rule}.`);
  const files = await ctx.cases.loadClient(file.ref.orgId, file.ref.clientId);
  const { moreYears } = ctx.org.retention;
  return decide({ file, files, today: momentOf(ctx).today, moreYears });
}

function idsLeft({ facts }: Snapshot, takes: (kind: EvidenceKind) => boolean): string[] {
  const left = facts.evidence.filter(({ gone, kind }) => gone !== true && takes(kind));
  return left.map(({ id }) => id);
}

/** Also what was turned away, withdrawn or never arrived: whatever of it may still lie there. */
async function removeAll(
  ctx: Context,
  { orgId, clientId, debtId }: FileRef,
  takes: (kind: EvidenceKind) => boolean,
): Promise<boolean> {
  const records = await ctx.evidence.list(orgId, clientId);
  let all = true;
  for (const record of records) {
    if (record.debtId !== debtId || !takes(record.kind) || record.state === "removed") continue;
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
  kept?: { readonly until: IsoDate; readonly because: "debts" },
): Promise<Purged> {
  const { today } = momentOf(ctx);
  const data = kept ?? { until: addDays(today, askAgainDays) };
  const id = `purge-deferred-${step.followUp}-${today}`;
  await append(ctx, snapshot, "aftercare.evidence.purge-deferred.v1", id, data);
  return { kind: "deferred", until: data.until };
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
