import { readCalendarFeed } from "@aftercare/core/verbs/feeds/read-calendar-feed.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { answer } from "../problems/problem.ts";
import type { Api } from "./parts.ts";

/**
 * What calendars ask for again and again. Its address is the right to it; what was revoked, and what never
 * was, are not there. What writes the file is loaded when the first one is asked for.
 */
export function addCalendarSubscriptionRoutes(api: Api, { ports }: App): void {
  api.get("/calendar/:file{[^/]+\\.ics}", async (c) => {
    const token = c.req.param("file").slice(0, -".ics".length);
    const feed = await readCalendarFeed(ports, token);
    if (feed === undefined) return answer(c, "not-found");
    const tag = `W/"${feed.tag}"`;
    const headers = {
      etag: tag,
      "cache-control": "private, no-cache",
      "x-robots-tag": "noindex, nofollow",
    };
    if (isKnown(c, tag)) return c.body(null, 304, headers);
    const { calendarFeed } = await import("@aftercare/core/notices/calendar-file.ts");
    return c.body(calendarFeed(feed.name, feed.entries, feed.at), 200, {
      ...headers,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="aftercare.ics"',
    });
  });
}

/** RFC 9110, 13.1.2: a list of tags, compared without regard to their weakness, or anything at all. */
function isKnown(c: ApiContext, tag: string): boolean {
  const known = (c.req.header("if-none-match") ?? "").split(",").map((each) => each.trim());
  return known.some((each) => each === "*" || each.replace(/^W\//, "") === tag.slice(2));
}
