import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn, type Visitor } from "./support/sign-in.ts";
import { buildTown, enrol, type Answer, type Office, type Town } from "./support/town.ts";

/** TC23: what is another organisation's, or a colleague's, is not there; everybody sees what is theirs. */

let town: Town;
let ours: Office;
let theirs: Office;
let wang: Visitor;
let stranger: Visitor;
let auditor: Visitor;
let client: Visitor;
beforeAll(async () => {
  town = await buildTown();
  town.moveTo("2026-03-01T02:00:00Z");
  ours = await town.openOffice();
  theirs = await town.openOffice();
  const loan = await enrol(ours);
  await ours.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  wang = await signIn(town, ours, { name: "wang", role: "counsellor" });
  auditor = await signIn(town, ours, { name: "anna", role: "auditor" });
  client = await signIn(town, ours, { name: "li", role: "client", clientId: "li" });
  stranger = await signIn(town, theirs, { name: "zhao", role: "counsellor" });
});
afterAll(() => town.close());

const everyRoute = [
  "/v1/clients/li",
  "/v1/clients/li/follow-ups",
  "/v1/clients/li/timeline",
  "/v1/clients/li/evidence",
  "/v1/clients/li/debts/loan",
  "/v1/clients/li/debts/loan/timeline",
  "/v1/clients/li/debts/loan/follow-ups",
];

test.each(everyRoute)("%s is there for its own organisation and 404 for another", async (path) => {
  expect((await ours.call("GET", path)).status).toBe(200);
  expect((await theirs.call("GET", path)).status).toBe(404);
});

test.each(everyRoute)("%s is there for its counsellor and its client alone", async (path) => {
  for (const [who, status] of [
    [wang, 200],
    [client, 200],
    [stranger, 404],
    [auditor, 404],
  ] as const) {
    expect((await who.get(path)).status).toBe(status);
  }
});

test("an event against another organisation's debt finds no debt", async () => {
  const answer = await theirs.post("clients/li/debts/loan", "note.added", {
    text: "x",
    internal: true,
  });
  expect(answer).toMatchObject({ status: 422, body: { code: "debt.unknown" } });
  expect((await theirs.call("GET", "/v1/clients")).body).toMatchObject({ items: [] });
});

test("a counsellor who opens another organisation's client is in the record of their own", async () => {
  const overseer = await signIn(town, theirs, { name: "otto", role: "auditor" });
  expect((await stranger.get("/v1/clients/li")).status).toBe(404);
  const { status, body } = await overseer.get("/v1/access-record?kind=foreign.refused");
  expect(status).toBe(200);
  expect(body["items"]).toContainEqual(
    expect.objectContaining({
      kind: "foreign.refused",
      by: `user:${stranger.userId}`,
      subject: "li",
      detail: { route: "/v1/clients/:clientId", why: "unknown" },
    }),
  );
});

test("naming the other organisation opens nothing, and is on record as well", async () => {
  const named = { "x-organisation": ours.orgId };
  expect((await stranger.get("/v1/clients/li", named)).status).toBe(404);
  const overseer = await signIn(town, theirs, { name: "olga", role: "auditor" });
  const { body } = await overseer.get("/v1/access-record?kind=foreign.refused");
  expect(body["items"]).toContainEqual(
    expect.objectContaining({
      by: `user:${stranger.userId}`,
      subject: ours.orgId,
      detail: expect.objectContaining({ why: "organisation" }),
    }),
  );
});

test("an auditor reads the access record and lists no client", async () => {
  expect((await auditor.get("/v1/access-record")).status).toBe(200);
  expect((await auditor.get("/v1/clients/li/access-record")).status).toBe(200);
  expect((await auditor.get("/v1/clients")).status).toBe(403);
  expect((await auditor.get("/v1/worklist")).status).toBe(403);
});

test("a counsellor and a client do not read the access record", async () => {
  for (const who of [wang, client]) {
    expect((await who.get("/v1/access-record")).status).toBe(403);
  }
});

test("in English the client's own case has the same dates and English words", async () => {
  const followUps = "/v1/clients/li/debts/loan/follow-ups";
  const [zh, en] = await Promise.all(
    ["zh-CN", "en"].map((language) => client.get(followUps, { "accept-language": language })),
  );
  expect(itemsOf(zh).length).toBeGreaterThan(0);
  expect(datesOf(en)).toEqual(datesOf(zh));
  const titles = itemsOf(en).map(({ title }) => title);
  expect(titles.join()).not.toMatch(/\p{Script=Han}/u);
});

interface Item {
  readonly key: string;
  readonly title: string;
  readonly due: string;
  readonly staffDue: string;
}

function itemsOf(answer: Answer | undefined): readonly Item[] {
  return (answer?.body["items"] ?? []) as readonly Item[];
}

function datesOf(answer: Answer | undefined) {
  return itemsOf(answer).map(({ key, due, staffDue }) => [key, due, staffDue]);
}
