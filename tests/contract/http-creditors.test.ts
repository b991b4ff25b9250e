import type { Role } from "@aftercare/core/kernel/role.ts";
import {
  creditorEntrySchema,
  creditorSchema,
} from "@aftercare/functions/http/views/creditor-view.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { orgB, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";
import { say } from "./say-json.ts";

/** The register of lenders over HTTP (A20, B20): the shared list, own words over it, proposals and merges. */

let fixture: ApiFixture;
const people = new Map<Role, Person>();
const roles = ["client", "counsellor", "supervisor", "admin", "auditor"] as const;
beforeAll(async () => {
  fixture = await startApi();
  for (const role of roles) {
    const clientId = role === "client" ? { clientId: "li" } : {};
    people.set(role, signIn(fixture, { userId: role, role, ...clientId }));
  }
});
afterAll(() => fixture.stop());

const path = "/v1/creditors";
const listSchema = z.strictObject({ items: z.array(creditorSchema), found: z.int() });
const lender = {
  name: { "zh-CN": "西湖样例小额贷款", en: "Westlake Sample Microloan" },
  aliases: ["西湖贷"],
  licence: "microloan",
} as const;

function as(role: Role): Person {
  const person = people.get(role);
  if (person === undefined) throw new Error(`no ${role}`);
  return person;
}

async function search(person: Person, query: string) {
  const response = await person.ask(`${path}?${query}`);
  expect(response.status).toBe(200);
  return listSchema.parse(await response.json());
}

async function entry(person: Person, creditorId: string) {
  const response = await person.ask(`${path}/${creditorId}`);
  expect(response.status).toBe(200);
  return creditorEntrySchema.parse(await response.json());
}

async function add(person: Person, fields: object) {
  const response = await say(person, "POST", path, fields);
  expect(response.status).toBe(201);
  return creditorSchema.parse(await response.json());
}

describe("searching", () => {
  test.each([
    ["a name", "工商银行"],
    ["initials", "zggsyh"],
    ["a product", "融e借"],
  ])("a client finds a bank by %s, with its official number", async (_, typed) => {
    const { items } = await search(as("client"), `q=${encodeURIComponent(typed)}`);
    expect(items[0]).toMatchObject({ creditorId: "icbc", licence: "bank", confidence: "M" });
    expect(items[0]?.official).toEqual([{ kind: "phone", value: "95588" }]);
  });

  test("nobody hears that a lender of the shared list is unlicensed", async () => {
    const { items, found } = await search(as("auditor"), "limit=1000");
    expect(found).toBeGreaterThan(20);
    expect(items.map(({ licence }) => licence as string)).not.toContain("unlicensed");
  });

  test("without a session nothing is told", async () => {
    expect((await fixture.api.request(path)).status).toBe(401);
  });
});

describe("writing", () => {
  test("a counsellor's new lender can be found at once, and waits for a look", async () => {
    const { creditorId, state } = await add(as("counsellor"), lender);
    expect(state).toBe("needs-review");
    const { items } = await search(as("supervisor"), "state=needs-review");
    expect(items.map((one) => one.creditorId)).toContain(creditorId);
    expect((await search(as("client"), "q=xihudai")).items[0]?.creditorId).toBe(creditorId);
  });

  test("a name is there once", async () => {
    const response = await say(as("admin"), "POST", path, { ...lender, licence: "bank" });
    expect(await problem(response)).toMatchObject({ status: 422, code: "creditor.name-taken" });
  });

  test("a counsellor's change waits beside the entry until a supervisor saves it", async () => {
    const { fields } = await entry(as("counsellor"), "cmb");
    const wanted = { ...fields, closure: { method: "manual", how: { "zh-CN": "打客服" } } };
    const proposed = await say(as("counsellor"), "PUT", `${path}/cmb`, {
      version: 0,
      fields: wanted,
    });
    expect(await proposed.json()).toMatchObject({ kind: "proposed" });
    const waiting = await entry(as("supervisor"), "cmb");
    expect(waiting).toMatchObject({ state: "needs-review", version: 1, fields });
    expect(waiting.proposal?.fields.closure?.method).toBe("manual");
    const saved = await say(as("supervisor"), "PUT", `${path}/cmb`, { version: 1, fields: wanted });
    expect(await saved.json()).toMatchObject({ kind: "changed", creditor: { state: "reviewed" } });
    const after = await entry(as("auditor"), "cmb");
    expect(after).not.toHaveProperty("proposal");
    expect(after.fields.closure?.method).toBe("manual");
    expect(after.versions.map(({ version, changedBy }) => [version, changedBy])).toEqual([
      [2, "user:supervisor"],
      [1, "user:counsellor"],
    ]);
  });

  test("who looked at an older version is told, and nothing is written", async () => {
    const { fields } = await entry(as("admin"), "cmb");
    const response = await say(as("admin"), "PUT", `${path}/cmb`, { version: 0, fields });
    const told = await problem(response);
    expect(told).toMatchObject({ status: 409, code: "creditor.changed-meanwhile" });
  });

  test("of two who save at once one is told", async () => {
    const { fields, version } = await entry(as("admin"), "boc");
    const save = (person: Person, note: string) =>
      say(person, "PUT", `${path}/boc`, { version, fields: { ...fields, note } });
    const both = await Promise.all([save(as("admin"), "一"), save(as("supervisor"), "二")]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test("what is changed here stays as it was in another organisation", async () => {
    const other = signIn(fixture, { userId: "far", role: "admin", orgId: orgB });
    expect(await entry(other, "cmb")).toMatchObject({ origin: "shared", version: 0, versions: [] });
    expect((await search(other, "q=西湖")).items).toEqual([]);
  });

  test("every change is in the audit trail, without its words", async () => {
    const response = await as("auditor").ask(
      "/v1/access-record?from=2026-11-01T00:00:00Z&until=2026-11-30T00:00:00Z&kind=creditor.changed",
    );
    const { items } = z
      .object({ items: z.array(z.object({ subject: z.string(), detail: z.unknown() })) })
      .parse(await response.json());
    const ofBank = items.filter(({ subject }) => subject === "cmb").map(({ detail }) => detail);
    expect(ofBank).toContainEqual({ act: "proposed", fields: "closure" });
    expect(ofBank).toContainEqual({ act: "changed", fields: "closure" });
    expect(JSON.stringify(items)).not.toContain("打客服");
  });
});

describe("merging", () => {
  test("two entries of one lender become one, and the old id still leads there", async () => {
    const double = await add(as("admin"), {
      name: { "zh-CN": "工商银行杭州分行" },
      licence: "unknown",
      agencies: ["样例催收"],
    });
    const merged = await say(as("supervisor"), "POST", `${path}/icbc/merge`, {
      version: 0,
      other: double.creditorId,
    });
    const stays = creditorSchema.parse(await merged.json());
    expect(stays).toMatchObject({ creditorId: "icbc", licence: "bank" });
    expect(stays.aliases).toContain("工商银行杭州分行");
    const old = await entry(as("counsellor"), double.creditorId);
    expect(old).toMatchObject({ creditorId: "icbc", fields: { agencies: ["样例催收"] } });
    expect((await search(as("client"), "q=杭州分行")).items).toHaveLength(1);
    const again = await say(as("admin"), "POST", `${path}/icbc/merge`, {
      version: stays.creditorId === "icbc" ? 1 : 0,
      other: double.creditorId,
    });
    expect(await problem(again)).toMatchObject({ status: 422, code: "creditor.same" });
  });
});

describe("whoever may not", () => {
  const merge = { version: 0, other: "ccb" };
  test.each([
    ["a client", "client", "POST", path, lender],
    ["a client", "client", "GET", `${path}/icbc`, undefined],
    ["an auditor", "auditor", "POST", path, lender],
    ["a counsellor", "counsellor", "POST", `${path}/icbc/merge`, merge],
  ] as const)("%s (%s) is refused %s %s", async (_, role, method, address, body) => {
    const response = await say(as(role), method, address, body);
    expect(await problem(response)).toMatchObject({ status: 403, code: "act.not-permitted" });
  });

  test("an id that names nothing is not found", async () => {
    const response = await as("admin").ask(`${path}/nobody`);
    expect(await problem(response)).toMatchObject({ status: 404, code: "not-found" });
  });

  test("a licence nobody knows, and a channel as a link, are named", async () => {
    const body = { ...lender, licence: "unlicensed" };
    const response = await say(as("admin"), "POST", path, body);
    expect(await problem(response)).toMatchObject({ code: "request.invalid", status: 400 });
  });
});
