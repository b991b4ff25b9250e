import { clientSchema, clientSummarySchema } from "@aftercare/functions/http/views/client-view.ts";
import { debtSchema } from "@aftercare/functions/http/views/debt-view.ts";
import { organisationSummarySchema } from "@aftercare/functions/http/views/organisation-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { timelineEntrySchema } from "@aftercare/functions/http/views/timeline-view.ts";
import { worklistRowSchema } from "@aftercare/functions/http/views/worklist-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, problem, read, record, startApi, type ApiFixture } from "./http-fixture.ts";

/** Every request is counted against its key's limit, beside whatever it reads. */
const counted = { UpdateItemCommand: 1 };

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await settleCase(fixture, "li", { on: "2026-10-07" });
  await record(fixture, debtRecorded("li", "d2"));
  for (const clientId of ["zhao", "qian", "sun"]) await record(fixture, enrolled(clientId));
  await settleCase(fixture, "wu", { on: "2026-11-20" });
  await settleCase(fixture, "zhou", { language: "en", on: "2026-11-01" });
});
afterAll(() => fixture.stop());

const timeline = pageOf(timelineEntrySchema);
const worklist = pageOf(worklistRowSchema);

test("clients come by id, a page at a time, each once", async () => {
  const clients = pageOf(clientSummarySchema);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const after = cursor === undefined ? "" : `&cursor=${cursor}`;
    const page = await read(fixture, `/v1/clients?limit=2${after}`, clients);
    seen.push(...page.items.map(({ clientId }) => clientId));
    cursor = page.cursor;
  } while (cursor !== undefined);
  expect(seen).toEqual(["li", "qian", "sun", "wu", "zhao", "zhou"]);
});

test("a page of clients is one query and one batch read", async () => {
  fixture.countCalls();
  await ask(fixture, "/v1/clients");
  expect(fixture.countCalls()).toEqual({ ...counted, QueryCommand: 1, BatchGetItemCommand: 1 });
});

test("a client shows every debt with its balance in fen and its state, in one query", async () => {
  fixture.countCalls();
  const client = await read(fixture, "/v1/clients/li", clientSchema);
  expect(fixture.countCalls()).toEqual({ ...counted, QueryCommand: 1 });
  expect(client).toMatchObject({
    clientId: "li",
    name: "李女士",
    assignee: { id: "wang" },
    consents: { "email-reminders": { given: true, textVersion: "2026-01" } },
  });
  expect(client.debts).toMatchObject([
    {
      debtId: "d1",
      state: "settled",
      settledOn: "2026-10-07",
      balanceFen: 0,
      principalFen: 1_200_000,
    },
    { debtId: "d2", state: "active", balanceFen: 386_000 },
  ]);
});

test("a debt shows its facts with who said them, and its follow-ups", async () => {
  const debt = await read(fixture, "/v1/clients/li/debts/d1", debtSchema);
  expect(debt.payments).toEqual([
    {
      id: "p-li",
      amountFen: 386_000,
      on: "2026-10-07",
      by: expect.stringMatching(/^key:/),
      seq: 2,
      knownOn: "2026-11-21",
    },
  ]);
  expect(debt.terms.creditor).toEqual({ name: "某消费金融公司", licence: "consumer-finance" });
  expect(debt.followUps.length).toBeGreaterThan(5);
});

test("the timeline tells every event with its title, data and what it changed, from either end", async () => {
  const path = "/v1/clients/li/debts/d1/timeline";
  const newest = await read(fixture, path, timeline);
  expect(newest.items.map(({ seq, type, title }) => [seq, type, title])).toEqual([
    [2, "aftercare.payment.made.v1", "还款"],
    [1, "aftercare.debt.recorded.v1", "登记借款"],
  ]);
  expect(newest.items[0]).toMatchObject({
    data: { paymentId: "p-li", amountFen: 386_000 },
    difference: expect.arrayContaining([
      {
        change: "added",
        followUp: "R06.main@2026-10-07",
        rule: "R06.main",
        title: "核对信用报告（45天）",
        due: "2026-11-21",
      },
    ]),
  });
  const oldest = await read(fixture, `${path}?order=oldest-first&lang=en`, timeline);
  expect(oldest.items.map(({ title }) => title)).toEqual(["Debt recorded", "Payment made"]);
});

test("a long timeline is read page by page without a gap or a repeat, also while it grows", async () => {
  for (let n = 1; n <= 7; n += 1) {
    await record(
      fixture,
      eventOf("note.added", `n${n}`, "clients/sun", { text: `第${n}条`, internal: true }),
    );
  }
  const first = await read(fixture, "/v1/clients/sun/timeline?limit=3", timeline);
  await record(
    fixture,
    eventOf("note.added", "n8", "clients/sun", { text: "刚刚", internal: true }),
  );
  const second = await read(
    fixture,
    `/v1/clients/sun/timeline?limit=3&cursor=${first.cursor}`,
    timeline,
  );
  const third = await read(
    fixture,
    `/v1/clients/sun/timeline?limit=3&cursor=${second.cursor}`,
    timeline,
  );
  const seqs = [first, second, third].flatMap(({ items }) => items.map(({ seq }) => seq));
  expect(seqs).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  expect(third.cursor).toBeUndefined();
});

test("the worklist shows whose case waits, since when and why, by one query and one batch read", async () => {
  const help = { followUp: "R06.main@2026-10-07", note: "不知道怎么查" };
  await record(fixture, eventOf("followup.help-asked", "help-1", "clients/li/debts/d1", help));
  fixture.countCalls();
  const { items } = await read(fixture, "/v1/worklist?assignee=wang", worklist);
  expect(fixture.countCalls()).toEqual({ ...counted, QueryCommand: 1, BatchGetItemCommand: 1 });
  const row = items.find(({ clientId, debtId }) => clientId === "li" && debtId === "d1");
  expect(row?.clientName).toBe("李女士");
  expect(row?.followUps.map(({ key }) => key)).toContain("R06.main@2026-10-07");
  expect(items.map(({ since }) => since)).toEqual(items.map(({ since }) => since).toSorted());
  const nobodys = await read(fixture, "/v1/worklist", worklist);
  expect(nobodys.items).toEqual([]);
});

test("the worklist of a later day has more, and is read page by page", async () => {
  const today = await read(fixture, "/v1/worklist?assignee=wang", worklist);
  const later = await read(fixture, "/v1/worklist?assignee=wang&until=2027-12-31", worklist);
  expect(later.items.length).toBeGreaterThan(today.items.length);
  const first = await read(
    fixture,
    "/v1/worklist?assignee=wang&until=2027-12-31&limit=1",
    worklist,
  );
  const path = `/v1/worklist?assignee=wang&until=2027-12-31&limit=50&cursor=${first.cursor}`;
  const rest = await read(fixture, path, worklist);
  expect([...first.items, ...rest.items]).toEqual(later.items);
});

test("the organisation is the key's own, and a key sees who and where it is and no more", async () => {
  const organisation = await read(fixture, "/v1/organisation", organisationSummarySchema);
  expect(organisation).toMatchObject({ id: "org-a", zone: "Asia/Shanghai" });
});

test.each([
  "limit=0",
  "limit=1000",
  "limit=x",
  "state=lost",
  "until=2026-02-30",
  "assignee=a%20b",
  "order=up",
  "cursor=",
])("the question ?%s is refused with the field's name", async (query) => {
  const field = query.split("=")[0];
  const path =
    { state: "clients/li/follow-ups", order: "clients/li/timeline" }[field ?? ""] ?? "worklist";
  const { status, code, errors } = await problem(await ask(fixture, `/v1/${path}?${query}`));
  expect([status, code]).toEqual([400, "request.invalid"]);
  expect(errors?.[0]?.field).toMatch(new RegExp(`^${field}`));
});
