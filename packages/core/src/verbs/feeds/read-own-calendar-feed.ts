import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { CalendarFeed } from "../../ports/calendar-feeds.ts";
import { feedOwnerOf } from "./feed-owner.ts";

export interface OwnCalendarFeed {
  readonly kind: "read";
  /** Without one it is off. */
  readonly feed?: CalendarFeed;
}

/** Whether a person's feed is on, since when, and when a calendar asked for it last. Never its address. */
export async function readOwnCalendarFeed(ctx: Context): Promise<OwnCalendarFeed | Refused> {
  const owner = feedOwnerOf(ctx);
  if (owner.kind === "refused") return owner;
  const feed = await ctx.calendarFeeds.load(ctx.org.id, owner.user.id);
  return feed === undefined ? { kind: "read" } : { kind: "read", feed };
}
