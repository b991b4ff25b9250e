import { contentHash } from "../../casefile/content-hash.ts";
import { isHeldOrDisputed } from "../../casefile/disputes.ts";
import type { ErasureCallFact } from "../../casefile/facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { isClientFile } from "../cases/read-files.ts";
import { appendSystemEvent, systemEvent } from "../cases/system-event.ts";

/**
 * Brings every file of a client in line with the consent to store credit reports (TC17): withdrawn, the
 * reports are called up for deletion; given again, the call is taken back; and once nothing stands in the way
 * any more, what was put off is called anew. Reads the facts, so it may run at any time and again.
 */
export async function settleErasures(ctx: Context, { orgId, clientId }: FileRef): Promise<void> {
  const files = await ctx.cases.loadClient(orgId, clientId);
  const consent = files.find(isClientFile)?.facts.consents["credit-report-upload"];
  if (consent === undefined) return;
  const isFree = files.every(({ facts }) => !isHeldOrDisputed(facts));
  for (const file of files) {
    if (consent.given) await recallErasure(ctx, file);
    else await callErasure(ctx, file, isFree);
  }
}

/** Nothing when nobody called. */
export async function recallErasure(ctx: Context, file: Snapshot): Promise<void> {
  const call = liveCall(file);
  if (call === undefined) return;
  const type = "aftercare.evidence.erasure-recalled.v1";
  await appendSystemEvent(ctx, systemEvent(file.ref, type, `erasure-recalled-${call.seq}`, {}));
}

async function callErasure(ctx: Context, file: Snapshot, isFree: boolean): Promise<void> {
  const { evidence, purgeDeferred } = file.facts;
  const reports = evidence.filter(({ kind, gone }) => kind === "credit_report" && gone !== true);
  const evidenceIds = reports.map(({ id }) => id);
  const call = liveCall(file);
  const covers = call !== undefined && evidenceIds.every((id) => call.evidenceIds.includes(id));
  const putOff = call !== undefined && purgeDeferred !== undefined && purgeDeferred.seq > call.seq;
  if (evidenceIds.length === 0 || (covers && !(putOff && isFree))) return;
  const type = "aftercare.evidence.erasure-called.v1";
  const cause = [evidenceIds, call?.seq ?? 0, purgeDeferred?.seq ?? 0];
  const id = `erasure-called-${contentHash([...cause, lastOver(file)])}`;
  await appendSystemEvent(ctx, systemEvent(file.ref, type, id, { evidenceIds }));
}

function liveCall({ facts }: Snapshot): ErasureCallFact | undefined {
  const last = facts.erasureCalls?.at(-1);
  return last?.done === undefined && last?.over === undefined ? last : undefined;
}

/** Tells a second withdrawal of the same files from a repeat of the first. */
function lastOver({ facts }: Snapshot): number {
  return facts.erasureCalls?.at(-1)?.over?.seq ?? 0;
}
