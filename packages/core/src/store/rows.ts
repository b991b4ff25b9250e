import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { Facts } from "../casefile/facts.ts";
import type { FileSummary } from "../desk/summary.ts";
import type { PlanChange } from "../followups/difference.ts";
import type { FileRef } from "../kernel/ids.ts";
import type { Dispatch, ListedFile, Snapshot, StoredEvent } from "../ports/case-files.ts";
import { pack, unpack } from "./packing.ts";
import * as caseKeys from "./keys/case-keys.ts";
import type { Key } from "./table.ts";

/** How a snapshot and an event look as rows of the table. */

interface SnapshotBody {
  readonly facts: Facts;
  readonly told: Readonly<Record<string, IsoDate>>;
}

export interface SnapshotRow extends Key {
  readonly version: number;
  readonly basis: string;
  readonly body: Uint8Array;
  /** Packed, and a part of the index that lists are read from. */
  readonly summary: Uint8Array;
  readonly dispatch?: Dispatch;
  readonly dueShard?: string;
  readonly nextAt?: string;
  readonly worklist?: string;
  readonly attentionAt?: string;
  readonly directory?: string;
  readonly caseload?: string;
  readonly desk?: string;
}

export function rowOfSnapshot(snapshot: Snapshot, shards: number): SnapshotRow {
  const { ref, facts, told, version, basis, dispatch, nextAt, attentionOn, summary } = snapshot;
  const assignee = facts.assignee?.id ?? caseKeys.unassigned;
  return {
    ...caseKeys.snapshotKey(ref),
    version,
    basis,
    body: packedBody({ facts, told }),
    summary: packedSummary(summary),
    ...(dispatch === undefined ? {} : { dispatch }),
    ...(nextAt === undefined ? {} : { dueShard: caseKeys.dueShard(ref, shards), nextAt }),
    ...(attentionOn === undefined
      ? {}
      : { worklist: caseKeys.worklistPartition(ref.orgId, assignee), attentionAt: attentionOn }),
    ...(facts.file === "client" && facts.data?.state === "deleted" ? {} : listed(ref, assignee)),
  };
}

/** Clients and debts lie on a desk, and clients stand in the directory, until the data is deleted. */
function listed(ref: FileRef, assignee: string) {
  const { orgId, debtId } = ref;
  return {
    ...(debtId === undefined ? { directory: caseKeys.directoryPartition(orgId) } : {}),
    caseload: caseKeys.caseloadPartition(orgId),
    desk: caseKeys.deskPlace(assignee, ref),
  };
}

export function snapshotOfRow(row: SnapshotRow): Snapshot {
  const { facts, told } = unpack(row.body) as SnapshotBody;
  packedAsRead.set(facts, { told, packed: row.body });
  const summary = unpack(row.summary) as FileSummary;
  summariesAsRead.set(summary, row.summary);
  return {
    ref: caseKeys.refOfSnapshotKey(row),
    version: row.version,
    basis: row.basis,
    facts,
    told,
    summary,
    ...(row.dispatch === undefined ? {} : { dispatch: row.dispatch }),
    ...(row.nextAt === undefined ? {} : { nextAt: row.nextAt as Instant }),
    ...(row.attentionAt === undefined ? {} : { attentionOn: row.attentionAt as IsoDate }),
  };
}

/** Facts never change in place, so the ones that were read and are written again are packed already. */
const packedAsRead = new WeakMap<Facts, Pick<SnapshotBody, "told"> & { packed: Uint8Array }>();

/** A claim changes neither facts nor what was told. */
function packedBody({ facts, told }: SnapshotBody): Uint8Array {
  const read = packedAsRead.get(facts);
  return read?.told === told ? read.packed : pack({ facts, told });
}

/** The same of summaries: a claim writes the one that it read. */
const summariesAsRead = new WeakMap<FileSummary, Uint8Array>();

function packedSummary(summary: FileSummary): Uint8Array {
  return summariesAsRead.get(summary) ?? pack(summary);
}

/** A row of the index that lists are read from. */
export function listedFileOf(row: Key & Pick<SnapshotRow, "summary">): ListedFile {
  return { ref: caseKeys.refOfSnapshotKey(row), summary: unpack(row.summary) as FileSummary };
}

export interface EventRow extends Key {
  readonly seq: number;
  readonly type: string;
  readonly on: string;
  readonly recordedOn: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly time?: string;
  readonly contentHash: string;
  readonly askedBy?: string;
  /** JSON, as it was parsed. */
  readonly data: string;
  readonly difference?: Uint8Array;
}

export function rowOfEvent(ref: FileRef, event: StoredEvent): EventRow {
  const { id, source, data, difference, time, ...rest } = event;
  return {
    ...caseKeys.eventKey(ref, source, id),
    ...rest,
    ...(time === undefined ? {} : { time }),
    data: JSON.stringify(data),
    ...(difference.length === 0 ? {} : { difference: pack(difference) }),
  };
}

export function eventOfRow(row: EventRow): StoredEvent {
  return {
    ...caseKeys.identityOfEventKey(row.sk),
    type: row.type,
    data: JSON.parse(row.data) as unknown,
    on: row.on as IsoDate,
    recordedOn: row.recordedOn as IsoDate,
    recordedAt: row.recordedAt as Instant,
    by: row.by,
    seq: row.seq,
    ...(row.time === undefined ? {} : { time: row.time as Instant }),
    contentHash: row.contentHash,
    ...(row.askedBy === undefined ? {} : { askedBy: row.askedBy }),
    difference: row.difference === undefined ? [] : (unpack(row.difference) as PlanChange[]),
  };
}
