import type { Instant } from "../calendar/instant.ts";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import type { Page, PageOptions } from "./case-files.ts";

export const longJobKinds = ["dossier", "import"] as const;
export type LongJobKind = (typeof longJobKinds)[number];

export interface JobRef {
  readonly orgId: OrgId;
  readonly jobId: string;
}

export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/** Work that takes longer than an answer may: asked for once, done in shares, looked at by whoever asked. */
export interface LongJob extends JobRef {
  readonly kind: LongJobKind;
  /** Whose file it is about; without one it is about the organisation. */
  readonly clientId?: ClientId;
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** What was asked for, in the kind's own words: its verb parses it. */
  readonly order: unknown;
  readonly state: "waiting" | "working" | "done" | "failed";
  readonly progress: JobProgress;
  /** How far it has come, in the kind's own words: where the next share begins. */
  readonly mark?: unknown;
  /** One worker has it until then. */
  readonly heldUntil?: Instant;
  readonly endedAt?: Instant;
  /** What came of it, in the kind's own words. */
  readonly result?: unknown;
  /** Why it failed: a code that the kind's view has words for. */
  readonly failure?: string;
  /** How often workers took it up since it last came forward. */
  readonly tries: number;
  /** The number of writes so far; every write names the one it was made from. */
  readonly version: number;
}

export interface LongJobs {
  /** The job as it stands under this id: the given one, or the one that was there before. */
  add(job: LongJob): Promise<LongJob>;
  load(ref: JobRef): Promise<LongJob | undefined>;
  /** Writes it over the version before; false when somebody else wrote it meanwhile. */
  rewrite(job: LongJob): Promise<boolean>;
  /** Of one client, or of the organisation itself; newest first. */
  list(
    orgId: OrgId,
    of: { readonly kind: LongJobKind; readonly clientId?: ClientId },
    options: PageOptions,
  ): Promise<Page<LongJob>>;
  /** Deletes the job; what is not there is deleted. */
  erase(ref: JobRef): Promise<void>;
}
