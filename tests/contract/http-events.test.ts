import { debtSchema } from "@aftercare/functions/http/views/debt-view.ts";
import { followUpSchema } from "@aftercare/functions/http/views/follow-up-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { batchResultSchema } from "@aftercare/functions/http/views/recorded-view.ts";
import { timelineEntrySchema } from "@aftercare/functions/http/views/timeline-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  consented,
  debtRecorded,
  enrolled,
  eventOf,
  paid,
  settleCase,
} from "./http-events-of-a-case.ts";
import { problem, read, record, send, startApi, type ApiFixture } from "./http-fixture.ts";

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const batched = { headers: { "content-type": "application/cloudevents-batch+json" } };

test("a recorded event answers with its place in the file and what it changed on the list", async () => {
  expect(await record(fixture, enrolled("c-first"))).toEqual({
    status: 201,
    recorded: {
      id: "enrol-c-first",
      source: "partner/console",
      subject: "clients/c-first",
      seq: 1,
      difference: [
        {
          change: "added",
          rule: "R14",
          followUp: "R14@2027-01-01",
          title: expect.stringMatching(/\p{Script=Han}/u),
          due: "2027-01-01",
        },
      ],
    },
  });
});

test("a payment at half past midnight in Beijing settles on that day, and the main check is 45 days on", async () => {
  await record(fixture, enrolled("c-tc14"));
  await record(fixture, debtRecorded("c-tc14"));
  const payment = { ...paid("c-tc14", "p1", 386_000), time: "2026-02-28T16:30:00Z" };
  await record(fixture, payment);
  const debt = await read(fixture, "/v1/clients/c-tc14/debts/d1", debtSchema);
  const check = debt.followUps.find(({ rule }) => rule === "R06.main");
  expect([debt.settledOn, check?.due]).toEqual(["2026-03-01", "2026-04-15"]);
});

test("the same event three times, also all at once, is one event with one answer", async () => {
  await record(fixture, enrolled("c-twice"));
  await record(fixture, debtRecorded("c-twice"));
  const payment = paid("c-twice", "p1", 386_000);
  const answers = await Promise.all([1, 2, 3].map(() => record(fixture, payment)));
  const again = await record(fixture, payment);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(again.status).toBe(200);
  for (const { recorded } of answers) expect(recorded).toEqual(again.recorded);
  const path = "/v1/clients/c-twice/debts/d1/timeline";
  const { items } = await read(fixture, path, pageOf(timelineEntrySchema));
  expect(items.map(({ id }) => id)).toEqual(["pay-p1", "debt-c-twice-d1"]);
});

test("the same id with other content is a conflict and changes nothing", async () => {
  await record(fixture, enrolled("c-conflict"));
  await record(fixture, debtRecorded("c-conflict"));
  await record(fixture, paid("c-conflict", "p1", 1_000));
  const { status, code } = await problem(await send(fixture, paid("c-conflict", "p1", 2_000)));
  expect([status, code]).toEqual([409, "event.conflict"]);
  const debt = await read(fixture, "/v1/clients/c-conflict/debts/d1", debtSchema);
  expect(debt.balanceFen).toBe(385_000);
});

test("what the business refuses is told with its code, the field and what to do, in both languages", async () => {
  await record(fixture, enrolled("c-refused"));
  await record(fixture, debtRecorded("c-refused"));
  const tooMuch = paid("c-refused", "p1", 999_999_999);
  expect(await problem(await send(fixture, tooMuch))).toEqual({
    type: "/v1/docs#payment.exceeds-balance",
    title: "现在不能这样做",
    status: 422,
    code: "payment.exceeds-balance",
    detail: "这笔还款 ¥9,999,999.99，比还欠的 ¥3,860.00 多。请检查金额，或先核对余额。",
    instance: expect.any(String),
    errors: [{ field: "data.amountFen", message: expect.stringContaining("¥3,860.00") }],
  });
  const headers = { "accept-language": "en-GB, zh;q=0.5" };
  const english = await problem(await send(fixture, tooMuch, { headers }));
  expect(english.detail).toMatch(/^This payment of ¥9,999,999\.99 is more than/);
});

test("an event in mid-life costs one read and one transaction", async () => {
  await settleCase(fixture, "c-cost");
  fixture.countCalls();
  const seen = { status: "settled", where: "app" };
  await record(fixture, eventOf("account.status-seen", "seen-1", "clients/c-cost/debts/d1", seen));
  const { UpdateItemCommand: _limit, ...calls } = fixture.countCalls();
  expect(calls).toEqual({ BatchGetItemCommand: 1, TransactWriteItemsCommand: 1 });
});

test("a batch answers for each event in its order, and a bad one does not stop the others", async () => {
  const events = [
    enrolled("c-batch"),
    { ...paid("c-batch", "p0", 1), type: "aftercare.payment.invented.v1" },
    debtRecorded("c-batch"),
    paid("c-batch", "p1", 1_000),
    paid("c-batch", "p1", 2_000),
    paid("c-batch", "p2", 385_000),
    "not an event",
    consented("c-batch"),
  ];
  const response = await send(fixture, events, batched);
  expect(response.status).toBe(207);
  const { results } = batchResultSchema.parse(await response.json());
  const codes = results.map((each) => {
    if ("problem" in each) return each.problem.code;
    return "recorded" in each ? each.recorded.seq : each.proposed.state;
  });
  expect(codes).toEqual([1, "event.type-unknown", 1, 2, "event.conflict", 3, "event.invalid", 2]);
  const debt = await read(fixture, "/v1/clients/c-batch/debts/d1", debtSchema);
  expect([debt.balanceFen, debt.state]).toEqual([0, "settled"]);
});

test("a hundred clients in one batch are all recorded", async () => {
  const events = Array.from({ length: 100 }, (_, n) => enrolled(`c-many-${n}`));
  const response = await send(fixture, events, batched);
  const { results } = batchResultSchema.parse(await response.json());
  expect(results.map(({ status }) => status)).toEqual(Array(100).fill(201));
});

test("an empty batch is answered with no results", async () => {
  const response = await send(fixture, [], batched);
  expect([response.status, await response.json()]).toEqual([207, { results: [] }]);
});

test("every follow-up that an event adds can be asked for", async () => {
  const subject = "clients/c-first/debts/d1";
  await record(fixture, debtRecorded("c-first"));
  const { recorded } = await record(fixture, paid("c-first", "p1", 386_000));
  const { items } = await read(fixture, `/v1/${subject}/follow-ups`, pageOf(followUpSchema));
  const added = recorded.difference.map(({ followUp, due, title }) => ({
    key: followUp,
    due,
    title,
  }));
  expect(items.map(({ key, due, title }) => ({ key, due, title }))).toEqual(
    expect.arrayContaining(added),
  );
});

test("no line of the log names a person or says what was written", async () => {
  const note = { text: "客户说她很难过", internal: true };
  await record(fixture, enrolled("c-log"));
  await record(fixture, eventOf("note.added", "note-1", "clients/c-log", note));
  const log = fixture.logLines.join("");
  expect(log).toContain('"route":"/v1/events"');
  expect(log).not.toMatch(/李女士|li@example\.org|难过/);
});
