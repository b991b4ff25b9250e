import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, enrol, type Office, type Town } from "./support/town.ts";

/** TC23, the part of this house so far: what is another organisation's is not there. Roles come with accounts. */

let town: Town;
let ours: Office;
let theirs: Office;
beforeAll(async () => {
  town = await buildTown();
  town.moveTo("2026-03-01T02:00:00Z");
  ours = await town.openOffice();
  theirs = await town.openOffice();
  const loan = await enrol(ours);
  await ours.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
});
afterAll(() => town.close());

test.each([
  "/v1/clients/li",
  "/v1/clients/li/follow-ups",
  "/v1/clients/li/timeline",
  "/v1/clients/li/evidence",
  "/v1/clients/li/debts/loan",
  "/v1/clients/li/debts/loan/timeline",
  "/v1/clients/li/debts/loan/follow-ups",
])("%s is there for its own organisation and 404 for another", async (path) => {
  expect((await ours.call("GET", path)).status).toBe(200);
  expect((await theirs.call("GET", path)).status).toBe(404);
});

test("an event against another organisation's debt finds no debt", async () => {
  const answer = await theirs.post("clients/li/debts/loan", "note.added", {
    text: "x",
    internal: true,
  });
  expect(answer).toMatchObject({ status: 422, body: { code: "debt.unknown" } });
  expect((await theirs.call("GET", "/v1/clients")).body).toMatchObject({ items: [] });
});

test("in English the same dates come with English words", async () => {
  const [zh, en] = await Promise.all(
    ["zh-CN", "en"].map((lang) =>
      ours.call("GET", `/v1/clients/li/debts/loan/follow-ups?lang=${lang}`),
    ),
  );
  const itemsOf = (answer: typeof zh) =>
    (answer?.body["items"] ?? []) as {
      key: string;
      title: string;
      due: string;
      staffDue: string;
    }[];
  const dates = (answer: typeof zh) =>
    itemsOf(answer).map(({ key, due, staffDue }) => [key, due, staffDue]);
  expect(dates(en)).toEqual(dates(zh));
  const titles = itemsOf(en).map(({ title }) => title);
  expect(titles.join()).not.toMatch(/\p{Script=Han}/u);
});
