import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import type { AccessRecord } from "@aftercare/core/ports/access-records.ts";
import type { Member } from "@aftercare/core/ports/members.ts";
import { recordSignIn } from "@aftercare/core/verbs/record/record-sign-in.ts";
import {
  readClientAccessRecord,
  searchAccessRecord,
  type AccessSearch,
} from "@aftercare/core/verbs/record/search-access-record.ts";
import { recordAccess } from "@aftercare/core/verbs/record/write-access-record.ts";
import { accessRecordSchema } from "@aftercare/functions/http/views/access-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolled, settleCase } from "./http-events-of-a-case.ts";
import { at, orgA, orgB, problem, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";

/** The record that nobody changes: who writes into it, who may read it, and what it costs to try. */

interface Sent {
  readonly command: string;
  readonly input: Record<string, unknown>;
}
let fixture: ApiFixture;
const sent: Sent[] = [];
beforeAll(async () => {
  fixture = await startApi();
  fixture.documentClient.middlewareStack.add(
    (next, { commandName = "" }) =>
      (args) => {
        const input = args.input as Record<string, unknown>;
        if (JSON.stringify(input).includes("#access#")) sent.push({ command: commandName, input });
        return next(args);
      },
    { step: "initialize" },
  );
  await settleCase(fixture, "li", { on: "2026-11-20" });
  await record(fixture, enrolled("zhou", { assignee: "zhao" }));
  await record(fixture, enrolled("only-b"), { key: fixture.keys.b });
});
afterAll(() => fixture.stop());

async function as(actor: Actor, orgId = orgA): Promise<Context> {
  const ctx = await fixture.app.contextFor(orgId, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}
const auditor = () => as({ kind: "user", id: "au", role: "auditor" });

async function recordsOf(search: Partial<AccessSearch>, orgId = orgA): Promise<AccessRecord[]> {
  const { access } = fixture.app.ports;
  const all = { from: at("2020-01-01T00:00:00Z"), until: at("2030-01-01T00:00:00Z"), limit: 100 };
  const found: AccessRecord[] = [];
  let page = await access.search(orgId, { ...all, ...search });
  found.push(...page.items);
  while (page.cursor !== undefined) {
    page = await access.search(orgId, { ...all, ...search, cursor: page.cursor });
    found.push(...page.items);
  }
  return found;
}

const pages = pageOf(accessRecordSchema);

test("admins and auditors search the record, and that they did is in it", async () => {
  const admin = signIn(fixture, { userId: "boss", role: "admin" });
  const first = await admin.ask("/v1/access-record?kind=evidence.opened&limit=5");
  expect(first.status).toBe(200);
  const search = { kind: "access-record.searched", by: "user:boss" } as const;
  expect(await recordsOf(search)).toMatchObject([{ detail: { kind: "evidence.opened" } }]);
  const again = await admin.ask("/v1/access-record?kind=access-record.searched&lang=en");
  const { items } = pages.parse(await again.json());
  expect(items.map(({ by, title }) => [by, title])).toEqual([
    ["user:boss", "Access record searched"],
    ["user:boss", "Access record searched"],
  ]);
});

test.each(["client", "counsellor", "supervisor"] as const)(
  "a %s cannot search the organisation's record",
  async (role) => {
    const person = signIn(fixture, { userId: `some-${role}`, role });
    const answer = await person.ask("/v1/access-record");
    expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
    expect(await recordsOf({ by: `user:some-${role}` })).toEqual([]);
  },
);

test.each([
  ["?from=yesterday", "request.invalid"],
  ["?kind=everything", "request.invalid"],
  ["?cursor=abc", "cursor.invalid"],
])("a search for %s is refused", async (query, code) => {
  const admin = signIn(fixture, { userId: "boss", role: "admin" });
  expect(await problem(await admin.ask(`/v1/access-record${query}`))).toMatchObject({
    status: 400,
    code,
  });
});

test("what is older than three years is not shown, even while it still lies there", async () => {
  const ctx = await as({ kind: "user", id: "old", role: "admin" });
  const long = { now: () => at("2023-11-20T02:00:00Z") };
  await recordAccess({ ...ctx, clock: long }, { kind: "data.exported" });
  const found = await searchAccessRecord(ctx, { by: "user:old", kind: "data.exported", limit: 10 });
  expect(found).toMatchObject({ kind: "found", items: [] });
  expect(await recordsOf({ by: "user:old", kind: "data.exported" })).toHaveLength(1);
});

test("clients see who opened their own things, without networks, and nobody else's", async () => {
  const clientId = "li" as ClientId;
  const boss = await as({ kind: "user", id: "boss", role: "admin" });
  await recordAccess(boss, { kind: "data.exported", clientId, network: "203.0.113.7" });
  await recordAccess(boss, { kind: "data.exported", clientId: "zhou" as ClientId });
  const li = await as({ kind: "user", id: "li-user", role: "client", clientId });
  const own = await readClientAccessRecord(li, { clientId, limit: 50 });
  if (own.kind === "refused") throw new Error(own.code);
  expect(own.items).toMatchObject([{ kind: "data.exported", by: "user:boss" }]);
  expect(JSON.stringify(own.items)).not.toMatch(/203\.0\.113|zhou/);
  const others = await readClientAccessRecord(li, { clientId: "zhou" as ClientId, limit: 50 });
  expect(others).toMatchObject({ code: "client.unknown" });
  const counsellor = await as({ kind: "user", id: "wang", role: "counsellor" });
  expect(await readClientAccessRecord(counsellor, { clientId, limit: 50 })).toMatchObject({
    code: "client.unknown",
  });
  const seen = await readClientAccessRecord(await auditor(), { clientId, limit: 50 });
  expect(seen).toMatchObject({ kind: "found" });
  expect(await recordsOf({ by: "user:au", clientId })).toMatchObject([
    { kind: "access-record.searched" },
  ]);
});

test("TC23: who reaches for a client that is not theirs gets 404 and is on record, once an ask", async () => {
  const wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  for (const path of ["clients/only-b", "clients/zhou/timeline", "clients/only-b/evidence"]) {
    expect((await wang.ask(`/v1/${path}`)).status).toBe(404);
  }
  const found = await recordsOf({ kind: "foreign.refused", by: "user:wang" });
  const told = found.map(
    ({ subject, clientId, detail }) =>
      `${detail?.["route"]}: ${subject} ${detail?.["why"]}, ${clientId ?? "nobody"}`,
  );
  expect(told.toSorted((a, b) => a.localeCompare(b))).toEqual([
    "/v1/clients/:clientId: only-b unknown, nobody",
    "/v1/clients/:clientId/evidence: only-b unknown, nobody",
    "/v1/clients/:clientId/timeline: zhou out-of-reach, zhou",
  ]);
  expect(await recordsOf({ kind: "foreign.refused" }, orgB)).toEqual([]);
});

test("TC23: who names an organisation that is not theirs is on record in their own", async () => {
  const wang = signIn(fixture, { userId: "wang-3", role: "counsellor" });
  const asked = { headers: { "x-organisation": orgB } };
  expect((await wang.ask("/v1/clients/only-b", asked)).status).toBe(404);
  expect((await wang.ask("/v1/clients", { headers: { "x-organisation": "a#b" } })).status).toBe(
    404,
  );
  expect(await recordsOf({ by: "user:wang-3" })).toMatchObject([
    {
      kind: "foreign.refused",
      subject: orgB,
      detail: { route: "/v1/clients/:clientId", why: "organisation" },
    },
  ]);
  expect(await recordsOf({ by: "user:wang-3" }, orgB)).toEqual([]);
});

test("TC23: an auditor reads logs, and a reach for a file is on record", async () => {
  const person = signIn(fixture, { userId: "au-2", role: "auditor" });
  expect((await person.ask("/v1/access-record")).status).toBe(200);
  expect((await person.ask("/v1/clients/li")).status).toBe(404);
  expect(await recordsOf({ kind: "foreign.refused", by: "user:au-2" })).toMatchObject([
    { subject: "li", clientId: "li", detail: { why: "out-of-reach" } },
  ]);
});

test("a wrong id within a file of one's own, and an id that cannot be one, are no such thing", async () => {
  const wang = signIn(fixture, { userId: "wang-2", role: "supervisor" });
  for (const path of ["li/debts/d9", "a%23b", "li/evidence/e9/download"]) {
    expect((await wang.ask(`/v1/clients/${path}`)).status).toBe(404);
  }
  expect(await recordsOf({ by: "user:wang-2" })).toEqual([]);
});

test("a scan of a thousand ids is on record with its first sixty, and costs no write after that", async () => {
  const scan = signIn(fixture, { userId: "scan", role: "counsellor" });
  for (let n = 0; n < 70; n += 1) await scan.ask(`/v1/clients/guess-${n}`);
  const found = await recordsOf({ by: "user:scan" });
  expect(found).toHaveLength(60);
  fixture.countCalls();
  expect((await scan.ask("/v1/clients/guess-99")).status).toBe(404);
  const { PutItemCommand = 0 } = fixture.countCalls();
  expect(PutItemCommand).toBe(0);
});

test("a sign-in is written into every organisation the person is an active member of", async () => {
  const joined = at("2026-01-01T00:00:00Z");
  const member = (orgId: typeof orgA, state: Member["state"]): Member => ({
    orgId,
    userId: "ning",
    role: "counsellor",
    name: "宁",
    email: "ning@example.org",
    state,
    version: 1,
    joinedAt: joined,
    changedAt: joined,
    changedBy: "system:operator",
  });
  const ports = {
    ...fixture.app.ports,
    members: {
      ...fixture.app.ports.members,
      ofUser: async () => [member(orgA, "active"), member(orgB, "deactivated")],
    },
  };
  await recordSignIn(ports, { userId: "ning", factor: "passkey", network: "203.0.113.7" });
  expect(await recordsOf({ by: "user:ning" })).toMatchObject([
    { kind: "signed-in", detail: { factor: "passkey" }, network: "203.0.113.7" },
  ]);
  expect(await recordsOf({ by: "user:ning" }, orgB)).toEqual([]);
});

test("of all this nothing was ever sent that changes or deletes a row of the record", () => {
  const commands = new Set(sent.map(({ command }) => command));
  expect([...commands].toSorted()).toEqual([
    "BatchGetItemCommand",
    "PutItemCommand",
    "QueryCommand",
  ]);
  const puts = sent.filter(({ command }) => command === "PutItemCommand");
  expect(puts.length).toBeGreaterThan(60);
  const conditions = new Set(puts.map(({ input }) => input["ConditionExpression"]));
  expect([...conditions]).toEqual(["attribute_not_exists(pk)"]);
});
