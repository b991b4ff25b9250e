import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { Happening } from "../casefile/events/define.ts";
import type { Facts } from "../casefile/facts.ts";
import type { FileSummary } from "../desk/summary.ts";
import type { PlanChange } from "../followups/difference.ts";
import type { Audience } from "../followups/rule.ts";
import type { ClientId, DebtId, FileRef, OrgId } from "../kernel/ids.ts";
import type { Approval } from "./approvals.ts";
import type { Delivery } from "./deliveries.ts";
import type { MailTrouble } from "./mail-troubles.ts";

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
  /** What lists show of it, by these very facts. */
  readonly summary: FileSummary;
}

/** A case file as it stands in a list, which may be a moment behind the file itself. */
export interface ListedFile {
  readonly ref: FileRef;
  readonly summary: FileSummary;
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
  /** Who had asked for it; `by` is then who said yes. */
  readonly askedBy?: string;
  readonly difference: readonly PlanChange[];
}

/** One commit: an event, the snapshot it leads to, and whom it is to be told; all of it or nothing. */
export interface Commit {
  readonly event: StoredEvent;
  readonly deliveries?: readonly Delivery[];
  /** What went wrong with a mail, where that is what the event says. */
  readonly trouble?: MailTrouble;
  /** The approval that it ends, when somebody else had asked for the event. */
  readonly approval?: Approval;
  readonly snapshot: Snapshot;
  /** The version the snapshot was made from; 0 when the file must not exist yet. */
  readonly from: number;
}

export type CommitOutcome =
  | { readonly kind: "committed" }
  /** The event's identity is taken; the event that has it. */
  | { readonly kind: "known"; readonly event: StoredEvent }
  /** Somebody else wrote the file, or ended the approval, meanwhile: read again. */
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
  /** Deletes a debt: the snapshot, then the whole history. What is not there is deleted. */
  eraseDebt(ref: FileRef & { readonly debtId: DebtId }): Promise<void>;
  /** Deletes the events of a client's own file below `seq`. The snapshot stays, and says what became of it. */
  eraseHistory(orgId: OrgId, clientId: ClientId, seq: number): Promise<void>;
  /** Keeps these entries apart from the history, until then. Writing one again changes nothing. */
  keepRegister(
    orgId: OrgId,
    clientId: ClientId,
    entries: readonly RegisterEntry[],
    until: Instant,
  ): Promise<void>;
  /** The entries that were kept and are not over yet, in order. */
  keptRegister(orgId: OrgId, clientId: ClientId, now: Instant): Promise<readonly RegisterEntry[]>;
  readonly dueShards: number;
  /** Files of one shard whose `nextAt` has come, oldest first, and since when the first of them is due. */
  due(
    shard: number,
    until: Instant,
    after?: string,
  ): Promise<Page<FileRef> & { readonly since?: Instant }>;
  /** Files of one organisation that were due before then, and since when the oldest is; of 1,000 a shard. */
  late(
    orgId: OrgId,
    before: Instant,
  ): Promise<{ readonly files: number; readonly since?: Instant }>;
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
  /**
   * The same clients, of everybody where no assignee is named, each with the debts beside it, as lists show
   * them. By assignee, then by id; `limit` counts clients. A debt of another assignee than its client's stands
   * on that one's desk.
   */
  listFiles(
    orgId: OrgId,
    assignee: string | undefined,
    options: PageOptions,
  ): Promise<Page<ListedFile>>;
}

/**
 * What has to stay when somebody's data is deleted: that a consent was given or withdrawn, and that data was
 * given to others. No name and no word of the file itself.
 */
export interface RegisterEntry {
  readonly kind: "consent-given" | "consent-withdrawn" | "disclosed";
  /** The event's number in the client's own file. */
  readonly seq: number;
  readonly on: IsoDate;
  readonly recordedAt: Instant;
  readonly by: string;
  /** Of consent, or of a disclosure in words. */
  readonly purpose: string;
  readonly textVersion?: string;
  /** With whom data is or was shared. */
  readonly to?: string;
  readonly what?: string;
  readonly basis?: "consent" | "law";
}

export interface PageOptions {
  readonly limit: number;
  readonly cursor?: string;
}
