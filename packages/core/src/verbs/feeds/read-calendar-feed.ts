import type { Instant } from "../../calendar/instant.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import type { Actor } from "../../kernel/actor.ts";
import type { Context, Ports } from "../../kernel/context.ts";
import { calendarUid, type CalendarEntry } from "../../notices/calendar-entry.ts";
import { feedName, feedTitle } from "../../notices/calendar-title.ts";
import { webAddress } from "../../notices/web-address.ts";
import { reachOf } from "../../policy/permit.ts";
import type { CalendarFeed } from "../../ports/calendar-feeds.ts";
import type { Member } from "../../ports/members.ts";
import { momentOf } from "../cases/moment.ts";
import { contextIn, isOpenTo } from "../organisation/context-in.ts";
import { hashOfCalendarToken } from "./calendar-token.ts";
import { datesOfClient, datesOfDesk, type FeedDate } from "./feed-dates.ts";

export interface ReadCalendarFeed {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  readonly at: Instant;
  /** The same for the same entries, whenever they are asked for. */
  readonly tag: string;
}

/**
 * The dates behind a feed's address, which is the right to them: with the role that its person has now.
 * Undefined for an address that nobody has or that was revoked, for somebody who has left, and for an
 * organisation that has closed; nobody learns which of these it is.
 */
export async function readCalendarFeed(
  ports: Ports,
  token: string,
): Promise<ReadCalendarFeed | undefined> {
  const tokenHash = hashOfCalendarToken(token);
  if (tokenHash === undefined) return undefined;
  const feed = await ports.calendarFeeds.findByToken(tokenHash);
  if (feed === undefined) return undefined;
  const ctx = await enterAsOwner(ports, feed);
  const dates = ctx && (await datesFor(ctx));
  if (ctx === undefined || dates === undefined) return undefined;
  const entries = dates.map((date) => entryOf(date, feed, ctx));
  const { at, today } = momentOf(ctx);
  await ports.calendarFeeds.noteFetch(feed, today);
  const name = feedName(feed.language);
  return { name, entries, at, tag: contentHash([name, entries]) };
}

/** As they are in the table now: somebody who left a moment ago is out. */
async function enterAsOwner(
  ports: Ports,
  { orgId, userId }: CalendarFeed,
): Promise<Context | undefined> {
  const [org, member] = await Promise.all([
    ports.organisations.loadNow(orgId),
    ports.members.loadNow(orgId, userId),
  ]);
  if (org === undefined || member?.state !== "active") return undefined;
  const actor = actorOf(member);
  return isOpenTo(org, actor) ? contextIn(ports, org, actor) : undefined;
}

function actorOf({ userId, role, clientId }: Member): Actor {
  const user = { kind: "user", id: userId, role } as const;
  return clientId === undefined ? user : { ...user, clientId };
}

/** A client's are their own, everybody else's those of the files they look after. */
async function datesFor(ctx: Context): Promise<readonly FeedDate[] | undefined> {
  const { actor } = ctx;
  const reach = reachOf(actor, "calendar-feed.own");
  if (reach === undefined || actor.kind !== "user") return undefined;
  if (reach !== "own") return datesOfDesk(ctx, actor.id);
  return actor.clientId === undefined ? undefined : datesOfClient(ctx, actor.clientId);
}

function entryOf(
  { ref, key, on, title, provisional }: FeedDate,
  { titles, language }: CalendarFeed,
  { settings }: Context,
): CalendarEntry {
  const named = titles === "named" ? title : undefined;
  return {
    uid: calendarUid(ref, key, webAddress(settings.appUrl).hostname),
    on,
    title: feedTitle({ named, provisional }, language),
  };
}
