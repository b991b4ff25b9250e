import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { CalendarFeed } from "../../ports/calendar-feeds.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { hashOfCalendarToken, newCalendarToken } from "./calendar-token.ts";
import { feedOwnerOf } from "./feed-owner.ts";

export interface CalendarFeedMade {
  readonly kind: "made";
  readonly feed: CalendarFeed;
  /** The only time it is shown: the table keeps its hash. Lost, it is replaced. */
  readonly url: string;
}

/**
 * Makes the address under which a person's own calendar finds their dates, or replaces it: the one before
 * opens nothing from then on. Recorded first, because from here dates go to somebody else's server.
 */
export async function createCalendarFeed(
  ctx: Context,
  wanted: { readonly titles: CalendarFeed["titles"]; readonly language: Language },
): Promise<CalendarFeedMade | Refused> {
  const owner = feedOwnerOf(ctx);
  if (owner.kind === "refused") return owner;
  const { id: userId, clientId } = owner.user;
  const { titles, language } = wanted;
  const token = newCalendarToken();
  const tokenHash = hashOfCalendarToken(token);
  if (tokenHash === undefined) throw new Error("A calendar token is not like one.");
  const named = { orgId: ctx.org.id, userId, tokenHash, titles, language };
  const feed = { ...named, createdAt: ctx.clock.now() };
  await recordAccess(ctx, {
    kind: "calendar-feed.changed",
    subject: userId,
    ...(clientId === undefined ? {} : { clientId }),
    detail: { what: "created", titles },
  });
  await ctx.calendarFeeds.save(feed);
  return { kind: "made", feed, url: `${ctx.settings.appUrl}/calendar/${token}.ics` };
}
