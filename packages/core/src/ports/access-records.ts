import type { Instant } from "../calendar/instant.ts";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import type { Page, PageOptions } from "./case-files.ts";

export const accessKinds = [
  "signed-in",
  "evidence.opened",
  "paper.printed",
  "data.exported",
  "data.disclosed",
  "foreign.refused",
  "access-record.searched",
  "member.changed",
  "invitation.changed",
  "organisation.changed",
  "api-key.changed",
  "webhook.changed",
  "session.revoked",
  "calendar-feed.changed",
  "creditor.changed",
  "approval.decided",
  "data.restricted",
  "data.erased",
] as const;
export type AccessKind = (typeof accessKinds)[number];

/** Three years, whatever leap years they hold (rules.md 2.8). */
export const keptForDays = 1_096;

/** Who looked at or changed what is not a case event. Written once, never changed, kept for three years. */
export interface AccessRecord {
  readonly orgId: OrgId;
  readonly at: Instant;
  readonly id: string;
  readonly kind: AccessKind;
  readonly by: string;
  readonly clientId?: ClientId;
  /** What it was about: an evidence id, a member's user id, a key's id. Never a name or an address. */
  readonly subject?: string;
  /** Few short codes, for example what changed. */
  readonly detail?: Readonly<Record<string, string>>;
  readonly network?: string;
}

/** From `from` until just before `until`. */
export interface AccessQuestion extends PageOptions {
  readonly from: Instant;
  readonly until: Instant;
  readonly kind?: AccessKind;
  readonly by?: string;
  readonly clientId?: ClientId;
}

export interface AccessRecords {
  /** Adds a record; fails rather than change one. */
  append(record: AccessRecord): Promise<void>;
  /** Newest first. A page may be short, or empty, and still have a cursor: a search works in bounded steps. */
  search(orgId: OrgId, question: AccessQuestion): Promise<Page<AccessRecord>>;
}
