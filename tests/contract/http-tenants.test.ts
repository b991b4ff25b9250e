import { clientSummarySchema } from "@aftercare/functions/http/views/client-view.ts";
import {
  evidenceSchema,
  uploadTicketSchema,
} from "@aftercare/functions/http/views/evidence-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { timelineEntrySchema } from "@aftercare/functions/http/views/timeline-view.ts";
import { encodeCursor } from "@aftercare/core/store/cursor.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolled, paid, settleCase } from "./http-events-of-a-case.ts";
import { ask, problem, read, record, send, startApi, type ApiFixture } from "./http-fixture.ts";

/** Case TC23: what belongs to another organisation is not there. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await settleCase(fixture, "shared", { on: "2026-10-07" });
  await record(fixture, enrolled("only-a"));
  await record(fixture, enrolled("only-b"), { key: fixture.keys.b });
});
afterAll(() => fixture.stop());

const upload = {
  kind: "bank_record",
  fileName: "流水.pdf",
  mediaType: "application/pdf",
  sizeBytes: 1_000,
  sha256: "0".repeat(64),
};

test.each([
  "clients/shared",
  "clients/shared/timeline",
  "clients/shared/follow-ups",
  "clients/shared/evidence",
  "clients/shared/evidence/e1/download",
  "clients/shared/debts/d1",
  "clients/shared/debts/d1/timeline",
  "clients/shared/debts/d1/follow-ups",
])("%s is not there for another organisation", async (path) => {
  const { status, code } = await problem(
    await ask(fixture, `/v1/${path}`, { key: fixture.keys.b }),
  );
  expect([status, code]).toEqual([404, "not-found"]);
});

test.each([
  "clients/nobody",
  "clients/shared/debts/d9",
  "clients/shared/debts/d9/follow-ups",
  "clients/%20",
  "clients/a%23b",
  "clients/shared/evidence/e9/download",
])("%s is not there for its own organisation either, with the same answer", async (path) => {
  const { status, code } = await problem(await ask(fixture, `/v1/${path}`));
  expect([status, code]).toEqual([404, "not-found"]);
});

test("who reached for another organisation's file is written down", async () => {
  await ask(fixture, "/v1/clients/shared/debts/d1", { key: fixture.keys.b });
  expect(JSON.parse(fixture.logLines.at(-1) ?? "")).toMatchObject({
    route: "/v1/clients/:clientId/debts/:debtId",
    status: 404,
    org: "org-b",
    by: expect.stringMatching(/^key:[0-9a-f]{12}$/),
    client: "shared",
  });
});

test("lists hold the key's own clients alone", async () => {
  const clients = pageOf(clientSummarySchema);
  const a = await read(fixture, "/v1/clients", clients);
  const b = await read(fixture, "/v1/clients", clients, { key: fixture.keys.b });
  expect(a.items.map(({ clientId }) => clientId)).toEqual(["only-a", "shared"]);
  expect(b.items.map(({ clientId }) => clientId)).toEqual(["only-b"]);
  const worklist = await ask(fixture, "/v1/worklist?assignee=wang&until=2029-12-31", {
    key: fixture.keys.b,
  });
  expect(await worklist.text()).not.toContain("shared");
});

test("an event for another organisation's file finds no file, and leaves that file as it was", async () => {
  const history = pageOf(timelineEntrySchema);
  const before = await read(fixture, "/v1/clients/shared/debts/d1/timeline", history);
  const response = await send(fixture, paid("shared", "p2", 1), { key: fixture.keys.b });
  expect(await problem(response)).toMatchObject({ status: 422, code: "debt.unknown" });
  expect(await read(fixture, "/v1/clients/shared/debts/d1/timeline", history)).toEqual(before);
});

test("the same ids in two organisations are two clients", async () => {
  const { recorded } = await record(fixture, enrolled("only-a", { name: "另一位" }), {
    key: fixture.keys.b,
  });
  expect(recorded.seq).toBe(1);
  const mine = await ask(fixture, "/v1/clients/only-a");
  expect(await mine.text()).not.toContain("另一位");
});

test("a cursor of another organisation, another list or of nobody is refused", async () => {
  const clients = pageOf(clientSummarySchema);
  const { cursor = "" } = await read(fixture, "/v1/clients?limit=1", clients);
  const carried = [
    ask(fixture, `/v1/clients?cursor=${cursor}`, { key: fixture.keys.b }),
    ask(fixture, `/v1/worklist?cursor=${cursor}`),
    ask(fixture, `/v1/clients/shared/timeline?cursor=${cursor}`),
    ask(fixture, "/v1/clients?cursor=abc"),
  ];
  for (const response of await Promise.all(carried)) {
    const { status, code } = await problem(response);
    expect([status, code]).toEqual([400, "cursor.invalid"]);
  }
});

test("a cursor that was made by hand shows nothing of another organisation", async () => {
  const place = { pk: "org#org-a#client#a", sk: "client", directory: "org#org-a#clients" };
  const forged = encodeCursor("clients org-b", place);
  const response = await ask(fixture, `/v1/clients?cursor=${forged}`, { key: fixture.keys.b });
  expect(await response.text()).not.toContain("shared");
});

test("an upload is announced for the key's own client only, and listed there", async () => {
  const options = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(upload),
  };
  const given = await ask(fixture, "/v1/clients/shared/evidence", options);
  expect(given.status).toBe(201);
  const { evidenceId } = uploadTicketSchema.parse(await given.json());
  const stranger = await ask(fixture, "/v1/clients/shared/evidence", {
    ...options,
    key: fixture.keys.b,
  });
  expect((await problem(stranger)).status).toBe(404);
  const { items } = await read(fixture, "/v1/clients/shared/evidence", pageOf(evidenceSchema));
  expect(items).toMatchObject([{ evidenceId, standing: "awaited", fileName: "流水.pdf" }]);
  const early = await ask(fixture, `/v1/clients/shared/evidence/${evidenceId}/download`);
  expect(await problem(early)).toMatchObject({ status: 422, code: "evidence.awaited" });
});

test.each([
  ["an executable", { mediaType: "application/x-msdownload" }, 415, "upload.wrong-type"],
  ["more than 20 MB", { sizeBytes: 21 * 1024 * 1024 }, 413, "upload.too-large"],
  ["a wrong hash", { sha256: "abc" }, 400, "request.invalid"],
  ["a debt that is not there", { debtId: "d9" }, 404, "not-found"],
] as const)("an upload of %s is refused", async (_, wrong, status, code) => {
  const body = JSON.stringify({ ...upload, ...wrong });
  const headers = { "content-type": "application/json" };
  const response = await ask(fixture, "/v1/clients/shared/evidence", {
    method: "POST",
    headers,
    body,
  });
  expect(await problem(response)).toMatchObject({ status, code });
});

test.each([
  ["malformed JSON", "{", "application/json", 400, "request.malformed"],
  ["another content type", "{}", "text/plain", 415, "media-type.unsupported"],
  [
    "a field too many",
    JSON.stringify({ ...upload, key: "org-b" }),
    "application/json",
    400,
    "request.invalid",
  ],
  ["a book", `"${"x".repeat(20_000)}"`, "application/json", 413, "body.too-large"],
] as const)("an upload asked for with %s is refused", async (_, body, type, status, code) => {
  const options = { method: "POST", headers: { "content-type": type }, body };
  expect(await problem(await ask(fixture, "/v1/clients/shared/evidence", options))).toMatchObject({
    status,
    code,
  });
});

test.each([
  ["no key", {}],
  [
    "an unknown key",
    { authorization: "Bearer ak_org-a_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" },
  ],
  ["a key in another scheme", { authorization: "Basic YTpi" }],
  ["an empty key", { authorization: "Bearer " }],
  ["an endless key", { authorization: `Bearer ak_${"x".repeat(5_000)}` }],
])("with %s nobody gets in", async (_, headers) => {
  const response = await ask(fixture, "/v1/clients", { key: "", headers });
  expect(response.headers.get("www-authenticate")).toBe('Bearer realm="aftercare"');
  expect(await problem(response)).toMatchObject({ status: 401, code: "unauthorised" });
});
