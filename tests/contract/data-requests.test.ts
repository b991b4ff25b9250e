import { dataRequestsSchema } from "@aftercare/functions/http/views/data-request-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolled, eventOf } from "./http-events-of-a-case.ts";
import { ask, orgB, problem, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** What people asked about their own data: one queue for the organisation, by the clock that runs. */

let fixture: ApiFixture;
let supervisor: Person;
beforeAll(async () => {
  fixture = await startApi();
  supervisor = signIn(fixture, { userId: "super", role: "supervisor" });
  for (const client of ["li", "mei", "zhou", "quiet"]) {
    await record(fixture, enrolled(client, client === "zhou" ? { assignee: "zhao" } : {}));
  }
  await request("mei", "m1", "copy", "2026-11-18");
  await request("li", "l1", "access", "2026-11-16");
  await request("li", "l2", "deletion", "2026-11-20");
  await request("zhou", "z1", "correction", "2026-11-17");
  await record(fixture, enrolled("of-b"), { key: fixture.keys.b });
  await request("of-b", "b1", "access", "2026-11-10", fixture.keys.b);
});
afterAll(() => fixture.stop());

async function request(client: string, id: string, kind: string, on: string, key?: string) {
  const data = { id, kind, text: "请把我的资料发给我", on };
  const event = eventOf("data.requested", `ask-${id}`, `clients/${client}`, data);
  await record(fixture, event, key === undefined ? {} : { key });
}

async function answer(client: string, requestId: string, on: string) {
  const data = { id: requestId, outcome: "granted", reason: "已经发出", on };
  await record(fixture, eventOf("data.answered", `say-${requestId}`, `clients/${client}`, data));
}

async function list(query = "") {
  const response = await supervisor.ask(`/v1/data-requests${query}`);
  expect(response.status).toBe(200);
  return dataRequestsSchema.parse(await response.json());
}

const idsOf = ({ items }: Awaited<ReturnType<typeof list>>) =>
  items.map(({ request: { id } }) => id);

test("what waits longest comes first, each with its clock and the article", async () => {
  const listed = await list();
  expect(idsOf(listed)).toEqual(["l1", "z1", "m1", "l2"]);
  expect(listed.complete).toBe(true);
  expect(listed.items[0]).toMatchObject({
    clientId: "li",
    clientName: "李女士",
    assignee: "wang",
    dataState: "active",
    request: { kind: "access", on: "2026-11-16" },
    // Fifteen working days after Monday, 16 November.
    followUp: { rule: "N06", due: "2026-12-07", dueState: "later", clock: "advice" },
  });
  expect(listed.items[0]?.followUp.article).toContain("个人信息保护法");
});

test("an answered one leaves the queue and is listed, the latest first", async () => {
  await answer("mei", "m1", "2026-11-20");
  await answer("li", "l1", "2026-11-21");
  expect(idsOf(await list())).toEqual(["z1", "l2"]);
  const answered = await list("?state=answered");
  expect(idsOf(answered)).toEqual(["l1", "m1"]);
  expect(answered.items[0]).toMatchObject({
    request: { answered: { outcome: "granted", on: "2026-11-21" } },
    followUp: { state: "done" },
  });
});

test("a locked file's request still waits to be answered", async () => {
  const locked = await supervisor.ask("/v1/clients/zhou/restriction", {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify({ restricted: true, reason: "本人要求" }),
  });
  expect(locked.status).toBe(200);
  const { items } = await list();
  expect(items.find(({ clientId }) => clientId === "zhou")?.dataState).toBe("locked");
});

test("pages go on where the one before ended", async () => {
  const first = await list("?limit=1");
  expect(idsOf(first)).toEqual(["z1"]);
  const second = await list(`?limit=1&cursor=${first.cursor}`);
  expect(idsOf(second)).toEqual(["l2"]);
  expect(second.cursor).toBeUndefined();
  const answeredFirst = await list("?state=answered&limit=1");
  expect(idsOf(await list(`?state=answered&limit=1&cursor=${answeredFirst.cursor}`))).toEqual([
    "m1",
  ]);
  const foreign = await supervisor.ask(`/v1/data-requests?state=answered&cursor=${first.cursor}`);
  expect(await problem(foreign)).toMatchObject({ status: 400, code: "cursor.invalid" });
});

test("reading the queue scans nothing and opens only the files that ask", async () => {
  fixture.countCalls();
  await list();
  expect(fixture.countCalls()).toEqual({
    QueryCommand: 1,
    BatchGetItemCommand: 1,
    // The request is counted against its person's limit.
    UpdateItemCommand: 1,
  });
});

test("an admin of the other organisation sees their own queue", async () => {
  const elsewhere = signIn(fixture, { userId: "b", role: "admin", orgId: orgB });
  const { items } = dataRequestsSchema.parse(
    await (await elsewhere.ask("/v1/data-requests")).json(),
  );
  expect(items.map(({ clientId }) => clientId)).toEqual(["of-b"]);
});

test.each(["counsellor", "auditor", "client"] as const)("a %s has no such queue", async (role) => {
  const own = role === "client" ? { clientId: "li" } : {};
  const person = signIn(fixture, { userId: `a-${role}`, role, ...own });
  const refused = await problem(await person.ask("/v1/data-requests"));
  expect(refused).toMatchObject({ status: 403, code: "act.not-permitted" });
});

test("neither has a key, nor anybody who is not signed in", async () => {
  expect((await problem(await ask(fixture, "/v1/data-requests"))).status).toBe(403);
  expect((await problem(await ask(fixture, "/v1/data-requests", { key: "" }))).status).toBe(401);
  expect((await problem(await supervisor.ask("/v1/data-requests?state=all"))).status).toBe(400);
});
