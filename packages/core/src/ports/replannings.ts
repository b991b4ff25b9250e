import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";

/**
 * A walk over all case files of an organisation whose rules or hours changed: each is planned again. Begun
 * in the same write as the change, so that no crash forgets it; the clockwork goes on with it page by page.
 */
export interface Replanning {
  readonly orgId: OrgId;
  /** Of the organisation that it is for. A later change begins the walk anew. */
  readonly orgVersion: number;
  /** Not before every process has heard of the change. */
  readonly startAt: Instant;
  readonly files: number;
  readonly changed: number;
  /** How far it has come; without it, nowhere yet. */
  readonly cursor?: string;
}

export interface Replannings {
  /** Those whose start has come. */
  due(until: Instant): Promise<readonly Replanning[]>;
  /** The first moment after `instant` at which one begins. */
  nextDueAfter(instant: Instant): Promise<Instant | undefined>;
  load(orgId: OrgId): Promise<Replanning | undefined>;
  /** Writes it in the place of any other of the same organisation. */
  begin(replanning: Replanning): Promise<void>;
  /** Keeps how far it has come. A walk that was begun anew meanwhile stays as it was begun. */
  advance(replanning: Replanning): Promise<void>;
  /** The same for one that is done. */
  finish(replanning: Replanning): Promise<void>;
}
