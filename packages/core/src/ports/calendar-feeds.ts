import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Language } from "../kernel/language.ts";

/** A person's own dates within one organisation, for the calendar they already use. */
export interface CalendarFeed {
  readonly orgId: OrgId;
  readonly userId: string;
  /** The address's secret part is kept as its SHA-256 alone. */
  readonly tokenHash: string;
  /** `named`: what each thing is, in the rule's own words. */
  readonly titles: "generic" | "named";
  readonly language: Language;
  readonly createdAt: Instant;
  /** When a calendar asked for it last, on the organisation's calendar. */
  readonly lastFetchedOn?: IsoDate;
}

export interface CalendarFeeds {
  /** Keeps the feed in the place of the person's earlier one, whose address opens nothing from then on. */
  save(feed: CalendarFeed): Promise<void>;
  load(orgId: OrgId, userId: string): Promise<CalendarFeed | undefined>;
  /** As it is in the table now: a revoked one is not found. */
  findByToken(tokenHash: string): Promise<CalendarFeed | undefined>;
  /** False when there was none. */
  remove(orgId: OrgId, userId: string): Promise<boolean>;
  /** Only ever later, and at most one write a day. */
  noteFetch(feed: CalendarFeed, on: IsoDate): Promise<void>;
}
