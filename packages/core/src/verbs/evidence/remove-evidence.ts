import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { EvidenceRecord } from "../../ports/evidence-records.ts";

/**
 * Deletes the file of evidence that a person withdrew, after the event was recorded. Without that event
 * nothing happens. Safe to repeat: the file goes first, then the record says so. False when the file is
 * still there, because retention keeps it.
 */
export async function removeWithdrawn(
  ctx: Context,
  ref: FileRef,
  evidenceId: string,
): Promise<boolean> {
  const file = await ctx.cases.load(ref);
  const fact = file?.facts.evidence.find(({ id }) => id === evidenceId);
  if (fact?.gone !== true) return false;
  const { orgId, clientId } = ref;
  const record = await ctx.evidence.load({ orgId, clientId, evidenceId });
  return record !== undefined && removeEvidenceFile(ctx, record);
}

/** Deletes one file and says so in its record. False when it is still there. */
export async function removeEvidenceFile(ctx: Context, record: EvidenceRecord): Promise<boolean> {
  if (!(await ctx.files.remove(record.key))) return false;
  if (record.state === "removed") return true;
  if (await ctx.evidence.change(record.ref, record.state, "removed")) return true;
  return (await ctx.evidence.load(record.ref))?.state === "removed";
}
