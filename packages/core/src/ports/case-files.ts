import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { Happening } from "../casefile/events/define.ts";
import type { Facts } from "../casefile/facts.ts";
import type { PlanChange } from "../followups/difference.ts";
import type { Audience } from "../followups/rule.ts";
import type { ClientId, FileRef, OrgId } from "../kernel/ids.ts";

/** What is kept of a case file between two events: everything that decisions and plans need, nothing else. */
export interface Snapshot {
  readonly ref: FileRef;
  /** The number of writes so far; every write names the one it was made from. */
  readonly version: number;
  readonly facts: Facts;
  /** Rulebook and calendar the plan was last made with. */
  readonly basis: string;
  /** Due dates of provisional follow-ups as they were last told, so that a new calendar can say what moved. */
  readonly told: Readonly<Record<string, IsoDate>>;
  readonly dispatch?: Dispatch;
  /** When the machine must look next. */
  readonly nextAt?: Instant;
  /** The earliest day a person must look. */
  readonly attentionOn?: IsoDate;
}

/** A mail on its way: claimed by one worker, not yet known to be sent. */
export interface Dispatch {
  /** `m<version of the first claim>`: the mail's identity in tags, feedback and history. */
  readonly mail: string;
  readonly audience: Audience;
  readonly steps: readonly string[];
  readonly attempt: number;
  /** Until then nobody else touches it. */
  readonly wakeAt: Instant;
  readonly uncertain?: true;
}

/** An event as it is kept for ever. */
export interface StoredEvent extends Happening<unknown> {
  readonly source: string;
  readonly recordedAt: Instant;
  /** The CloudEvents `time` as it was given. */
  readonly time?: Instant;
  /** Tells a repeat from another event under the same id. */
  readonly contentHash: string;
  readonly difference: readonly PlanChange[];
}

/** One commit: an event and the snapshot it leads to, together or not at all. */
export interface Commit {
  readonly event: StoredEvent;
  readonly snapshot: Snapshot;
  /** The version the snapshot was made from; 0 when the file must not exist yet. */
  readonly from: number;
}

export type CommitOutcome =
  | { readonly kind: "committed" }
  /** The event's identity is taken; the event that has it. */
  | { readonly kind: "known"; readonly event: StoredEvent }
  /** Somebody else wrote the file meanwhile: read again. */
  | { readonly kind: "stale" };

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; good only for the same organisation and the same question. */
  readonly cursor?: string;
}

export interface CaseFiles {
  load(ref: FileRef): Promise<Snapshot | undefined>;
  /** A client's own file and all debts, in one query. */
  loadClient(orgId: OrgId, clientId: ClientId): Promise<readonly Snapshot[]>;
  loadMany(refs: readonly FileRef[]): Promise<readonly Snapshot[]>;
  commit(commit: Commit): Promise<CommitOutcome>;
  /** Rewrites the snapshot alone (a lease, a moved wake-up); false when somebody else wrote it meanwhile. */
  rewrite(snapshot: Snapshot): Promise<boolean>;
  findEvent(ref: FileRef, source: string, id: string): Promise<StoredEvent | undefined>;
  /** Every event of a file, in the order in which it was recorded. */
  history(ref: FileRef): Promise<readonly StoredEvent[]>;
  readonly dueShards: number;
  /** Files of one shard whose `nextAt` has come, oldest first. */
  due(shard: number, until: Instant, after?: string): Promise<Page<FileRef>>;
  /** The first moment after `instant` at which any file is due. */
  nextDueAfter(instant: Instant): Promise<Instant | undefined>;
  worklist(
    orgId: OrgId,
    assignee: string,
    until: IsoDate,
    options: PageOptions,
  ): Promise<Page<FileRef>>;
  /** Every client of the organisation. */
  clients(orgId: OrgId, options: PageOptions): Promise<Page<FileRef>>;
  /** The clients of one counsellor, or of nobody yet. */
  caseload(orgId: OrgId, assignee: string, options: PageOptions): Promise<Page<FileRef>>;
}

export interface PageOptions {
  readonly limit: number;
  readonly cursor?: string;
}
