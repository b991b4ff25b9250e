import { dataStateOf } from "../../casefile/data-state.ts";
import type { ParsedEvent } from "../../casefile/envelope.ts";
import { inspectFile } from "../../evidence/inspect.ts";
import { objectKeyOf } from "../../evidence/object-key.ts";
import { mayBeKept } from "../../evidence/standing.ts";
import { verdictOn, type Scan } from "../../evidence/verdict.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { RefusalCode } from "../../kernel/refusal-texts.ts";
import { insist } from "../../policy/permit.ts";
import type { StoredEvent } from "../../ports/case-files.ts";
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

/** A file that arrived, what a scanner made of it, and which version of it that is. */
export interface ArrivedFile extends EvidenceRef {
  readonly scan: Scan;
  /** Where a ticket was used twice, only this one is looked at and kept; without it the newest. */
  readonly version?: string;
}

/**
 * Takes in a file that arrived: true size, true type and hash against what was announced, and nothing that a
 * scanner found infected. May be called again, out of order and after any crash: the event comes first, then
 * the record's state, and what was recorded is never judged again.
 */
export async function receiveUpload(ctx: Context, arrived: ArrivedFile): Promise<Received> {
  insist(ctx, "evidence.receive");
  const { scan, version, ...ref } = arrived;
  const record = ref.orgId === ctx.org.id ? await ctx.evidence.load(ref) : undefined;
  const received =
    record === undefined
      ? await leave(ctx, ref)
      : await receive(ctx, record, { scan, ...(version === undefined ? {} : { version }) });
  const code = received.kind === "refused" ? received.code : undefined;
  ctx.log.info("upload received", {
    org: ctx.org.id,
    evidence: ref.evidenceId,
    outcome: received.kind,
    scan,
    code,
  });
  return received;
}

type Arrival = Pick<ArrivedFile, "scan" | "version">;

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

async function receive(ctx: Context, record: EvidenceRecord, arrival: Arrival): Promise<Received> {
  switch (record.state) {
    case "awaited": {
      const recorded = await findRecorded(ctx, record);
      return recorded === undefined ? judge(ctx, record, arrival) : keep(ctx, record, recorded);
    }
    case "stored":
      warnOfInfected(ctx, record, arrival);
      return { kind: "repeat" };
    case "refused":
    case "removed":
      await removeObject(ctx, record);
      return { kind: "repeat" };
  }
}

async function judge(
  ctx: Context,
  record: EvidenceRecord,
  { scan, version }: Arrival,
): Promise<Received> {
  if (scan === "infected") return turnAway(ctx, record, "upload.malware");
  const file = await ctx.files.head(record.key, version);
  if (file === undefined) return ignored;
  if (file.sizeBytes !== record.sizeBytes) return turnAway(ctx, record, "upload.size-differs");
  const found = await inspectFile(await ctx.files.read(record.key, file.version));
  const code = verdictOn(record, found);
  const refusal = code ?? (await refuseToKeep(ctx, record));
  if (refusal !== undefined) return turnAway(ctx, record, refusal);
  const appended = await appendEvent(ctx, evidenceAdded(record, file.version));
  return appended.kind === "refused"
    ? turnAway(ctx, record, appended.code)
    : keep(ctx, record, appended.event);
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

/** Keeps the version that the event names: a later one was not looked at. */
async function keep(
  ctx: Context,
  record: EvidenceRecord,
  { data }: StoredEvent,
): Promise<Received> {
  const { version } = data as { readonly version?: string };
  const judged = version === undefined ? {} : { version };
  const changed = await ctx.evidence.change(record.ref, "awaited", "stored", judged);
  return { kind: changed ? "stored" : "repeat" };
}

async function turnAway(
  ctx: Context,
  record: EvidenceRecord,
  code: RefusalCode,
): Promise<Received> {
  const changed = await ctx.evidence.change(record.ref, "awaited", "refused", { refusal: code });
  if (!changed) return { kind: "repeat" };
  await removeObject(ctx, record);
  return { kind: "refused", code };
}

/** A ticket takes the same bytes only, so this is a newer opinion of the scanner: a person decides. */
function warnOfInfected({ org, log }: Context, { ref }: EvidenceRecord, { scan }: Arrival): void {
  if (scan !== "infected") return;
  log.error("a file that was kept is now called infected", {
    org: org.id,
    evidence: ref.evidenceId,
  });
}

async function removeObject(ctx: Context, { ref, key }: EvidenceRecord): Promise<void> {
  if (await ctx.files.remove(key)) return;
  ctx.log.warn("retention keeps a file that was turned away", { evidence: ref.evidenceId });
}

function findRecorded(ctx: Context, record: EvidenceRecord): Promise<StoredEvent | undefined> {
  return ctx.cases.findEvent(ownerOf(record), systemSource, eventIdOf(record));
}

/** The case file that a piece of evidence belongs to. */
function ownerOf({ ref: { orgId, clientId }, debtId }: EvidenceRecord): FileRef {
  return debtId === undefined ? { orgId, clientId } : { orgId, clientId, debtId };
}

const eventIdOf = ({ ref }: EvidenceRecord) => `evidence-${ref.evidenceId}`;

function evidenceAdded(record: EvidenceRecord, version: string | undefined): ParsedEvent {
  const { ref, kind, sha256, sizeBytes, mediaType, paymentId, from } = record;
  const file = { evidenceId: ref.evidenceId, kind, sha256, sizeBytes, mediaType };
  return systemEvent(ownerOf(record), "aftercare.evidence.added.v1", eventIdOf(record), {
    ...file,
    ...(version === undefined ? {} : { version }),
    ...(paymentId === undefined ? {} : { paymentId }),
    ...(from === undefined ? {} : { from }),
  });
}
