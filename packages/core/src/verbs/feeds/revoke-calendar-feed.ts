import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { feedOwnerOf } from "./feed-owner.ts";

/** The address opens nothing from now on. Saying so twice changes nothing more. */
export async function revokeCalendarFeed(
  ctx: Context,
): Promise<{ readonly kind: "revoked" } | Refused> {
  const owner = feedOwnerOf(ctx);
  if (owner.kind === "refused") return owner;
  const { id: userId, clientId } = owner.user;
  if ((await ctx.calendarFeeds.load(ctx.org.id, userId)) === undefined) return { kind: "revoked" };
  await recordAccess(ctx, {
    kind: "calendar-feed.changed",
    subject: userId,
    ...(clientId === undefined ? {} : { clientId }),
    detail: { what: "revoked" },
  });
  await ctx.calendarFeeds.remove(ctx.org.id, userId);
  return { kind: "revoked" };
}
