import { dataStateOf } from "../../casefile/data-state.ts";
import type { ParsedEvent } from "../../casefile/envelope.ts";
import { inspectFile } from "../../evidence/inspect.ts";
import { objectKeyOf } from "../../evidence/object-key.ts";
import { mayBeKept } from "../../evidence/standing.ts";
import { verdictOn } from "../../evidence/verdict.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { RefusalCode } from "../../kernel/refusal-texts.ts";
import { insist } from "../../policy/permit.ts";
import type { EvidenceRecord, EvidenceRef } from "../../ports/evidence-records.ts";
import { appendEvent } from "../cases/append-event.ts";
import { isClientFile, type ClientFile } from "../cases/read-files.ts";
import { systemEvent, systemSource } from "../cases/system-event.ts";

export type Received =
  | { readonly kind: "stored" }
  | { readonly kind: "refused"; readonly code: RefusalCode }
  /** Settled by an earlier delivery. */
  | { readonly kind: "repeat" }
  /** Nobody announced such a file, or it is gone already. */
  | { readonly kind: "ignored" };

/**
 * Takes in a file that arrived: true size, true type and hash against what was announced. May be called
 * again, out of order and after any crash: the event comes first, then the record's state, and what was
 * recorded is never judged again.
 */
export async function receiveUpload(ctx: Context, ref: EvidenceRef): Promise<Received> {
  insist(ctx, "evidence.receive");
  const record = ref.orgId === ctx.org.id ? await ctx.evidence.load(ref) : undefined;
  const received = record === undefined ? await leave(ctx, ref) : await receive(ctx, record);
  const code = received.kind === "refused" ? received.code : undefined;
  ctx.log.info("upload received", {
    org: ctx.org.id,
    evidence: ref.evidenceId,
    outcome: received.kind,
    code,
  });
  return received;
}

const ignored = { kind: "ignored" } as const;

/** Nobody announced it, unless the client's data was deleted meanwhile: then it goes the same way. */
async function leave(ctx: Context, ref: EvidenceRef): Promise<Received> {
  const client = ref.orgId === ctx.org.id ? await loadClientFile(ctx, ref) : undefined;
  if (client !== undefined && dataStateOf(client.facts) === "deleted") {
    await ctx.files.remove(objectKeyOf(ref));
  }
  return ignored;
}

async function loadClientFile(
  ctx: Context,
  { orgId, clientId }: EvidenceRef,
): Promise<ClientFile | undefined> {
  const file = await ctx.cases.load({ orgId, clientId });
  return file !== undefined && isClientFile(file) ? file : undefined;
}

async function receive(ctx: Context, record: EvidenceRecord): Promise<Received> {
  switch (record.state) {
    case "awaited":
      return (await isRecorded(ctx, record)) ? keep(ctx, record) : judge(ctx, record);
    case "stored":
      return { kind: "repeat" };
    case "refused":
    case "removed":
      await removeObject(ctx, record);
      return { kind: "repeat" };
  }
}

async function judge(ctx: Context, record: EvidenceRecord): Promise<Received> {
  const file = await ctx.files.head(record.key);
  if (file === undefined) return ignored;
  if (file.sizeBytes !== record.sizeBytes) return turnAway(ctx, record, "upload.size-differs");
  const found = await inspectFile(await ctx.files.read(record.key));
  const code = verdictOn(record, found);
  const refusal = code ?? (await refuseToKeep(ctx, record));
  if (refusal !== undefined) return turnAway(ctx, record, refusal);
  const appended = await appendEvent(ctx, evidenceAdded(record));
  return appended.kind === "refused" ? turnAway(ctx, record, appended.code) : keep(ctx, record);
}

/** The consent may have been withdrawn, and the data locked, since the upload was announced. */
async function refuseToKeep(
  ctx: Context,
  { ref, kind }: EvidenceRecord,
): Promise<RefusalCode | undefined> {
  const client = await loadClientFile(ctx, ref);
  if (client !== undefined && dataStateOf(client.facts) !== "active") return "data.locked";
  return mayBeKept(kind, client?.facts) ? undefined : "evidence.not-consented";
}

async function keep(ctx: Context, record: EvidenceRecord): Promise<Received> {
  const changed = await ctx.evidence.change(record.ref, "awaited", "stored");
  return { kind: changed ? "stored" : "repeat" };
}

async function turnAway(
  ctx: Context,
  record: EvidenceRecord,
  code: RefusalCode,
): Promise<Received> {
  const changed = await ctx.evidence.change(record.ref, "awaited", "refused", code);
  if (!changed) return { kind: "repeat" };
  await removeObject(ctx, record);
  return { kind: "refused", code };
}

async function removeObject(ctx: Context, { ref, key }: EvidenceRecord): Promise<void> {
  if (await ctx.files.remove(key)) return;
  ctx.log.warn("retention keeps a file that was turned away", { evidence: ref.evidenceId });
}

async function isRecorded(ctx: Context, record: EvidenceRecord): Promise<boolean> {
  const known = await ctx.cases.findEvent(ownerOf(record), systemSource, eventIdOf(record));
  return known !== undefined;
}

/** The case file that a piece of evidence belongs to. */
function ownerOf({ ref: { orgId, clientId }, debtId }: EvidenceRecord): FileRef {
  return debtId === undefined ? { orgId, clientId } : { orgId, clientId, debtId };
}

const eventIdOf = ({ ref }: EvidenceRecord) => `evidence-${ref.evidenceId}`;

function evidenceAdded(record: EvidenceRecord): ParsedEvent {
  const { ref, kind, sha256, sizeBytes, mediaType, paymentId, from } = record;
  const file = { evidenceId: ref.evidenceId, kind, sha256, sizeBytes, mediaType };
  return systemEvent(ownerOf(record), "aftercare.evidence.added.v1", eventIdOf(record), {
    ...file,
    ...(paymentId === undefined ? {} : { paymentId }),
    ...(from === undefined ? {} : { from }),
  });
}
