import type { Role } from "@aftercare/core/kernel/role.ts";
import { newCalendarFeedSchema } from "@aftercare/functions/http/views/calendar-feed-view.ts";
import { expect } from "vitest";
import { enterMember } from "./enter-member.ts";
import { ask, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, type Person } from "./http-person.ts";
import { readIcs, type IcsCalendar } from "./read-ics.ts";

export const feedPath = "/v1/me/calendar-feed";

/** People with calendars, and what asks for those: no cookie and no key. */
export interface Feeds extends ApiFixture {
  hire(userId: string, role: Role, clientId?: string): Promise<Person>;
  post(person: Person, body?: object, query?: string): Promise<Response>;
  revoke(person: Person): Promise<Response>;
  /** Makes an address, and gives its path. */
  subscribe(person: Person, body?: object, query?: string): Promise<string>;
  fetch(path: string, headers?: Record<string, string>): Promise<Response>;
  read(path: string): Promise<IcsCalendar>;
}

export async function startFeeds(): Promise<Feeds> {
  const fixture = await startApi();
  const fetch: Feeds["fetch"] = (path, headers = {}) => ask(fixture, path, { key: "", headers });
  const post: Feeds["post"] = (person, body = {}, query = "") =>
    person.ask(feedPath + query, {
      method: "POST",
      headers: { ...fromOurPage, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    ...fixture,
    fetch,
    post,
    hire: (userId, role, clientId) =>
      enterMember(fixture, { userId, role, ...(clientId === undefined ? {} : { clientId }) }),
    revoke: (person) => person.ask(feedPath, { method: "DELETE", headers: fromOurPage }),
    async subscribe(person, body, query) {
      const response = await post(person, body, query);
      expect(response.status).toBe(201);
      const { url } = newCalendarFeedSchema.parse(await response.json());
      expect(url).toMatch(/^https:\/\/app\.example\.org\/calendar\/[\w-]{43}\.ics$/);
      return new URL(url).pathname;
    },
    async read(path) {
      const response = await fetch(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      return readIcs(await response.text());
    },
  };
}

export const uidsOf = ({ events }: IcsCalendar) => events.map(({ uid }) => uid);
