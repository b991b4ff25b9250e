import type { Role } from "@aftercare/core/kernel/role.ts";
import {
  organisationChangedSchema,
  organisationHistorySchema,
  organisationSchema,
  organisationSummarySchema,
} from "@aftercare/functions/http/views/organisation-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { rulePreviewSchema, rulesSchema } from "@aftercare/functions/http/views/rule-view.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, orgA, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";
import { say } from "./say-json.ts";

/** What an organisation decides about itself, through the door: who may, and what is written down of it. */

let fixture: ApiFixture;
let admin: Person;
const people = new Map<Role, Person>();
beforeAll(async () => {
  fixture = await startApi();
  for (const role of ["client", "counsellor", "supervisor", "admin", "auditor"] as const) {
    people.set(role, signIn(fixture, { userId: role, role }));
  }
  admin = personOf("admin");
});
afterAll(() => fixture.stop());

function personOf(role: Role): Person {
  const person = people.get(role);
  if (person === undefined) throw new Error(role);
  return person;
}

async function versionNow(): Promise<number> {
  const response = await admin.ask("/v1/organisation");
  return organisationSchema.parse(await response.json()).version;
}

async function records() {
  const { access } = fixture.app.ports;
  const from = "2026-11-01T00:00:00.000Z" as never;
  const until = "2026-12-01T00:00:00.000Z" as never;
  const { items } = await access.search(orgA, { from, until, limit: 50 });
  return items.map(({ kind, by, detail }) => ({ kind, by, ...detail }));
}

test("staff see all settings, clients and keys who and where it is", async () => {
  for (const role of ["counsellor", "supervisor", "admin", "auditor"] as const) {
    const response = await personOf(role).ask("/v1/organisation");
    organisationSchema.parse(await response.json());
  }
  const forClient = await personOf("client").ask("/v1/organisation");
  organisationSummarySchema.parse(await forClient.json());
  organisationSummarySchema.parse(await (await ask(fixture, "/v1/organisation")).json());
});

test.each([
  ["PATCH", "/v1/organisation", { version: 1, name: "新名字" }, ["admin"]],
  ["GET", "/v1/organisation/history", undefined, ["admin", "auditor"]],
  ["GET", "/v1/organisation/rules", undefined, ["counsellor", "supervisor", "admin", "auditor"]],
  ["PUT", "/v1/organisation/rules", { version: 99, rules: [] }, ["admin"]],
  ["POST", "/v1/organisation/rules/preview", { rules: [] }, ["supervisor", "admin"]],
  ["POST", "/v1/organisation/deactivation", undefined, []],
] as const)("%s %s is for %4$j alone", async (method, path, body, allowed: readonly Role[]) => {
  const others = [...people].filter(([role]) => !allowed.includes(role) && role !== "admin");
  for (const [, person] of others) {
    const { status, code } = await problem(await say(person, method, path, body));
    expect([status, code]).toEqual([403, "act.not-permitted"]);
  }
  const key = await ask(fixture, path, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(key.status).toBe(403);
  for (const role of allowed) {
    expect([200, 409]).toContain((await say(personOf(role), method, path, body)).status);
  }
});

describe("settings", () => {
  test("a change is made from the version that was seen, recorded, and kept with what was before", async () => {
    const version = await versionNow();
    const changed = await say(admin, "PATCH", "/v1/organisation", {
      version,
      mailAt: "10:00",
      sender: { name: "西湖帮扶中心", replyTo: "desk@example.org" },
    });
    expect(organisationChangedSchema.parse(await changed.json())).toMatchObject({
      organisation: { version: version + 1, mailAt: "10:00", changedBy: "user:admin" },
      replanning: true,
    });
    const stale = await say(admin, "PATCH", "/v1/organisation", { version, phone: "110" });
    expect(await problem(stale)).toMatchObject({
      status: 409,
      code: "organisation.changed-meanwhile",
    });
    const response = await say(admin, "GET", "/v1/organisation/history?limit=1");
    const page = pageOf(organisationHistorySchema).parse(await response.json());
    expect(page.items).toMatchObject([
      {
        version: version + 1,
        by: "user:admin",
        changes: [
          { field: "mailAt", before: "09:00", after: "10:00" },
          { field: "sender", after: { name: "西湖帮扶中心", replyTo: "desk@example.org" } },
        ],
      },
    ]);
    const rest = await say(admin, "GET", `/v1/organisation/history?cursor=${page.cursor}`);
    const older = pageOf(organisationHistorySchema).parse(await rest.json());
    expect(older.items.map((item) => item.version)).toEqual(
      Array.from({ length: version }, (_, index) => version - index),
    );
    expect(await records()).toContainEqual({
      kind: "organisation.changed",
      by: "user:admin",
      what: "mailAt sender",
    });
    await say(admin, "PATCH", "/v1/organisation", { version: version + 1, sender: null });
    expect(await (await admin.ask("/v1/organisation")).json()).not.toHaveProperty("sender");
  });

  test.each([
    [{ mailAt: "23:00" }, 422, "organisation.mails-at-night", "mailAt"],
    [{ zone: "Nowhere" }, 400, "request.invalid", "zone"],
    [{ sender: { name: "A\r\nBcc: x@y.example" } }, 400, "request.invalid", "sender.name"],
    [{ retention: { moreYears: -1 } }, 400, "request.invalid", "retention.moreYears"],
    [{ state: "deactivated" }, 400, "request.invalid", ""],
    [{ id: "other" }, 400, "request.invalid", ""],
  ])("%j is refused with %i %s", async (wrong, status, code, field) => {
    const version = await versionNow();
    const refused = await problem(
      await say(admin, "PATCH", "/v1/organisation", { version, ...wrong }),
    );
    expect([refused.status, refused.code]).toEqual([status, code]);
    expect(refused.errors?.[0]?.field).toBe(field);
    expect(await versionNow()).toBe(version);
  });
});

describe("rules", () => {
  test("each is listed with what may be changed of it, and a change is its next version", async () => {
    const listed = async () =>
      rulesSchema.parse(await (await say(admin, "GET", "/v1/organisation/rules?lang=en")).json());
    const before = await listed();
    const main = before.items.find(({ id }) => id === "R06.main");
    expect(main).toMatchObject({ days: 45, unit: "days", bounds: { least: 40, most: 70 } });
    expect(main).not.toHaveProperty("changed");
    expect(main?.title).toBe("Check the credit report (45 days)");
    expect(main).toMatchObject({
      after: "the settlement",
      sources: ["A15", "A16", "A17", "A18", "B19", "L2"],
    });
    expect(main?.steps).toMatchObject([{ id: "due", notice: "credit-check-main" }]);
    const fixed = before.items.find(({ id }) => id === "R09");
    expect(fixed).toMatchObject({ clock: "law", mayBeOff: false });
    expect(fixed).not.toHaveProperty("bounds");
    const rules = [{ rule: "R06.main", days: 50, steps: { due: -3 } }];
    const { version } = before;
    const changed = await say(admin, "PUT", "/v1/organisation/rules", { version, rules });
    expect(changed.status).toBe(200);
    const after = await listed();
    expect(after.version).toBe(version + 1);
    expect(after.replanning).toBe(true);
    const now = after.items.find(({ id }) => id === "R06.main");
    expect(now?.title).toBe("Check the credit report (50 days)");
    expect(now?.changed).toEqual({
      version: 2,
      since: "2026-11-21",
      by: "user:admin",
      days: 50,
      steps: { due: -3 },
    });
    const history = await say(admin, "GET", "/v1/organisation/history?limit=1");
    expect(await history.json()).toMatchObject({
      items: [{ changes: [{ field: "rules.R06.main", before: {}, after: { days: 50 } }] }],
    });
  });

  test.each([
    [{ rule: "R09", days: 30 }, 422, "rule.fixed", "rules.0.days"],
    [{ rule: "R06.main", days: 400 }, 422, "rule.out-of-bounds", "rules.0.days"],
    [{ rule: "R06.main", days: 50.5 }, 400, "request.invalid", "rules.0.days"],
    [{ rule: "R01", off: false }, 400, "request.invalid", "rules.0.off"],
  ])("%j is refused with %i %s, in the preview too", async (rule, status, code, field) => {
    const version = await versionNow();
    const rules = [rule];
    for (const refused of [
      await say(admin, "PUT", "/v1/organisation/rules", { version, rules }),
      await say(admin, "POST", "/v1/organisation/rules/preview", { rules }),
    ]) {
      const told = await problem(refused);
      expect([told.status, told.code, told.errors?.[0]?.field]).toEqual([status, code, field]);
    }
  });

  test("a preview of nobody's files is empty, and a foreign cursor is refused", async () => {
    const rules = [{ rule: "R01", off: true }];
    const path = "/v1/organisation/rules/preview";
    const preview = await (await say(admin, "POST", path, { rules })).json();
    expect(rulePreviewSchema.parse(preview)).toMatchObject({ files: 0, moved: 0, examples: [] });
    const foreign = await say(admin, "POST", path, { rules, cursor: "bm9uc2Vuc2U" });
    expect(await problem(foreign)).toMatchObject({ status: 400, code: "cursor.invalid" });
  });
});
