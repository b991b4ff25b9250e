import type { Instant } from "../calendar/instant.ts";
import type { ClientId, FileRef, OrgId } from "../kernel/ids.ts";
import type { RefusalCode } from "../kernel/refusal-texts.ts";
import type { Page, PageOptions } from "./case-files.ts";

/** `void`: it was granted, but the facts had changed and the event could not be recorded any more. */
export const approvalStates = ["open", "granted", "declined", "withdrawn", "void"] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** A CloudEvent that waits for a yes, as it will be recorded. */
export interface ProposedEvent {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time?: Instant;
  readonly data: unknown;
}

/** What somebody asked for and a supervisor decides. Its id comes from the event's identity. */
export interface Approval {
  readonly orgId: OrgId;
  readonly approvalId: string;
  readonly state: ApprovalState;
  readonly file: FileRef;
  readonly event: ProposedEvent;
  /** Tells a repeat from another event under the same id. */
  readonly contentHash: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** How it ended: who decided or withdrew, when, and in their words why. */
  readonly endedBy?: string;
  readonly endedAt?: Instant;
  readonly reason?: string;
  /** Why a granted event was refused after all. */
  readonly refusal?: RefusalCode;
}

export interface Approvals {
  /** Keeps it unless there is one under its id already; gives the one that is there now. */
  propose(approval: Approval): Promise<Approval>;
  load(orgId: OrgId, approvalId: string): Promise<Approval | undefined>;
  /** Writes how it ended; false, and nothing is written, when it is not open any more. */
  end(approval: Approval): Promise<boolean>;
  /** Deletes everything that was ever asked about a client whose data is deleted; safe to repeat. */
  eraseOf(orgId: OrgId, clientId: ClientId): Promise<void>;
  /** The open ones first, the longest waiting ahead; then those that ended, the latest ahead. */
  list(orgId: OrgId, options: PageOptions): Promise<Page<Approval>>;
}
