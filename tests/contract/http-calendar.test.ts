import { holidays2027, notice2027 } from "@aftercare/core/calendar/holidays-for-tests.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import {
  calendarSchema,
  holidayPreviewSchema,
} from "@aftercare/functions/http/views/calendar-view.ts";
import {
  organisationChangedSchema,
  organisationHistorySchema,
} from "@aftercare/functions/http/views/organisation-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, orgA, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";
import { say } from "./say-json.ts";

/** The State Council's notice by hand, through the door: who may, what is refused, and what is kept. */

const { year: _, ...days } = holidays2027;
const path = "/v1/organisation/calendar";

let fixture: ApiFixture;
const people = new Map<Role, Person>();
beforeAll(async () => {
  fixture = await startApi();
  for (const role of ["client", "counsellor", "supervisor", "admin", "auditor"] as const) {
    people.set(role, signIn(fixture, { userId: role, role }));
  }
});
afterAll(() => fixture.stop());

function personOf(role: Role): Person {
  const person = people.get(role);
  if (person === undefined) throw new Error(role);
  return person;
}

async function readCalendar() {
  return calendarSchema.parse(await (await say(personOf("auditor"), "GET", path)).json());
}

test.each([
  ["GET", path, undefined, ["counsellor", "supervisor", "admin", "auditor"]],
  ["POST", `${path}/preview`, holidays2027, ["supervisor", "admin"]],
  ["PUT", `${path}/2027`, { version: 99, ...days, notice: notice2027 }, ["admin"]],
] as const)("%s %s is for %4$j alone", async (method, address, body, allowed: readonly Role[]) => {
  for (const [role, person] of people) {
    const answer = await say(person, method, address, body);
    if (allowed.includes(role)) expect([200, 409]).toContain(answer.status);
    else expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
  }
  const key = await ask(fixture, address, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(key.status).toBe(403);
});

test("a preview says what would move and remarks on an odd sum of days", async () => {
  const good = await say(personOf("supervisor"), "POST", `${path}/preview`, holidays2027);
  expect(holidayPreviewSchema.parse(await good.json())).toMatchObject({
    files: 0,
    moved: 0,
    balance: { restOnWeekdays: 18, makeUp: 5, byLaw: 13 },
    examples: [],
  });
  const odd = await say(personOf("supervisor"), "POST", `${path}/preview?lang=en`, {
    ...holidays2027,
    makeUpWorkdays: [],
  });
  const { balance } = holidayPreviewSchema.parse(await odd.json());
  expect(balance.remark).toContain("18 weekdays off and 0 weekends worked");
});

test("what cannot be the notice is refused with the field and a sentence", async () => {
  const wrong = { version: 1, ...days, makeUpWorkdays: ["2027-02-22"], notice: notice2027 };
  const answer = await problem(await say(personOf("admin"), "PUT", `${path}/2027`, wrong));
  expect(answer).toMatchObject({
    status: 422,
    code: "calendar.make-up-on-weekday",
    errors: [{ field: "makeUpWorkdays" }],
  });
  expect(answer.detail).toBe("2027-02-22 不是周末。补班的日子只能是周六或周日。");
  const unreal = { ...wrong, makeUpWorkdays: ["2027-02-30"] };
  const flawed = await problem(await say(personOf("admin"), "PUT", `${path}/2027`, unreal));
  expect(flawed).toMatchObject({ status: 400, code: "request.invalid" });
  const hearsay = { version: 1, ...days, notice: { ...notice2027, url: "https://example.org/" } };
  const told = await problem(await say(personOf("admin"), "PUT", `${path}/2027`, hearsay));
  expect(told).toMatchObject({
    code: "calendar.source-elsewhere",
    errors: [{ field: "notice.url" }],
  });
  const shipped = { version: 1, ...days, notice: notice2027 };
  const known = await problem(await say(personOf("admin"), "PUT", `${path}/2026`, shipped));
  expect(known).toMatchObject({ code: "calendar.year-official" });
  expect((await say(personOf("admin"), "PUT", `${path}/next`, shipped)).status).toBe(404);
});

test("an entered year is official at once, recorded, and kept with what was before", async () => {
  const before = await readCalendar();
  expect(before.years.find(({ year }) => year === 2027)).toMatchObject({
    status: "provisional",
    from: "nobody",
  });
  expect(before.years.find(({ year }) => year === 2026)).toMatchObject({
    status: "official",
    from: "product",
    papers: [{ published: expect.stringMatching(/^2025-/) }],
  });
  const entered = { version: before.version, ...days, notice: notice2027 };
  const changed = await say(personOf("admin"), "PUT", `${path}/2027`, entered);
  expect(organisationChangedSchema.parse(await changed.json())).toMatchObject({
    organisation: { version: before.version + 1, changedBy: "user:admin" },
    replanning: true,
  });
  const stale = await problem(await say(personOf("admin"), "PUT", `${path}/2027`, entered));
  expect(stale).toMatchObject({ status: 409, code: "organisation.changed-meanwhile" });

  const after = await readCalendar();
  expect(after).toMatchObject({ version: before.version + 1, replanning: true });
  expect(after.years.find(({ year }) => year === 2027)).toMatchObject({
    status: "official",
    from: "organisation",
    makeUpWorkdays: holidays2027.makeUpWorkdays,
    entry: { notice: notice2027, since: "2026-11-21", by: "user:admin" },
  });
  const history = await say(personOf("admin"), "GET", "/v1/organisation/history?limit=1");
  expect(pageOf(organisationHistorySchema).parse(await history.json()).items).toMatchObject([
    { changes: [{ field: "holidays.2027", after: { year: 2027, notice: notice2027 } }] },
  ]);
  const { access } = fixture.app.ports;
  const span = { from: "2026-11-01T00:00:00.000Z", until: "2026-12-01T00:00:00.000Z" } as never;
  const { items } = await access.search(orgA, { ...(span as object), limit: 50 } as never);
  expect(items.map(({ kind, detail }) => ({ kind, ...detail }))).toContainEqual({
    kind: "organisation.changed",
    what: "calendar",
    year: "2027",
  });
});
