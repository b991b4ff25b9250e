import { creditReportSchema } from "@aftercare/functions/http/views/credit-report-view.ts";
import { debtSchema } from "@aftercare/functions/http/views/debt-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, record, send, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";

/** A whole credit report beside the record, and an objection's course, over HTTP (B40, B41, A23). */

let fixture: ApiFixture;
let wang: Person;
let an: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  an = signIn(fixture, { userId: "u-an", role: "client", clientId: "an" });
  await settleCase(fixture, "an", { on: "2026-09-01" });
});
afterAll(() => fixture.stop());

let told = 0;
const tell = (type: string, data: object, debtId?: string) => {
  const file = debtId === undefined ? "clients/an" : `clients/an/debts/${debtId}`;
  return record(fixture, eventOf(type, `e${(told += 1)}`, file, data));
};

async function readReport(person: Person) {
  const answer = await person.ask("/v1/clients/an/credit-report");
  expect(answer.status).toBe(200);
  return creditReportSchema.parse(await answer.json());
}

async function readDebt() {
  const answer = await wang.ask("/v1/clients/an/debts/d1");
  return debtSchema.parse(await answer.json());
}

test("before any report there is the count of the year alone", async () => {
  const { today, ledger, read } = await readReport(an);
  expect([today, ledger.year, ledger.counter.left, read]).toEqual([
    "2026-11-21",
    2026,
    2,
    undefined,
  ]);
});

test("a report that was read stands beside each debt, with what differs and what nobody knows", async () => {
  await tell("credit-report.read", {
    reportId: "r1",
    channel: "counter",
    accounts: [
      { debtId: "d1", accountType: "D1", statusCode: "2", balanceFen: 0, oddMonths: [] },
      { lender: "某小贷", mine: "no", accountType: "R1", statusCode: "1" },
    ],
    inquiriesIn90Days: 4,
    on: "2026-11-20",
  });
  const { ledger, read } = await readReport(an);
  expect(ledger.counter).toMatchObject({ used: 1, left: 1, nextFen: 0 });
  expect(read?.debts).toMatchObject([
    {
      debtId: "d1",
      state: "different",
      isRecorded: false,
      accounts: [{ expectedStatus: "3", anomalies: ["status"] }],
    },
  ]);
  expect(read).toMatchObject({ unknown: [{ lender: "某小贷", mine: "no" }], manyInquiries: true });
});

test("the check of that report makes it recorded, and opens the objection's window", async () => {
  const check = { reportId: "r1", accountType: "D1", statusCode: "2", marks: "right" };
  await tell("credit.checked", { ...check, on: "2026-11-20" }, "d1");
  expect((await readReport(wang)).read?.debts).toMatchObject([{ isRecorded: true }]);
  const { anomalies } = await readDebt();
  expect(anomalies.map(({ id }) => id)).toEqual(["r1-D1-status"]);
});

test("an objection shows where it stands and the whole way before it", async () => {
  const named = { objectionId: "o1", channel: "ccrc", anomalies: ["r1-D1-status"] };
  await tell("objection.drafted", named, "d1");
  expect((await readDebt()).objectionDrafts).toMatchObject([{ id: "o1" }]);
  await tell("objection.filed", { ...named, receiptNumber: "YY-1", on: "2026-11-20" }, "d1");
  await tell("objection.progressed", { objectionId: "o1", state: "handling" }, "d1");
  const { objections, objectionDrafts } = await readDebt();
  expect(objectionDrafts).toEqual([]);
  expect(objections).toMatchObject([
    {
      state: "handling",
      receiptNumber: "YY-1",
      ladder: [
        { step: "filed", state: "done", on: "2026-11-20" },
        { step: "reply", state: "waiting", dueOn: "2026-12-10" },
        { step: "own-statement", state: "later" },
        { step: "pboc-complaint", state: "later" },
        { step: "court", state: "later" },
      ],
    },
  ]);
});

test("a counsellor files for nobody without a power of attorney", async () => {
  const data = {
    objectionId: "o2",
    channel: "ccrc",
    anomalies: ["r1-D1-status"],
    filedBy: "proxy",
  };
  const answer = await send(
    fixture,
    eventOf("objection.filed", "proxy", "clients/an/debts/d1", data),
  );
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ code: "objection.no-poa" });
});

test("another client, another counsellor and an auditor find nothing there", async () => {
  const others = [
    signIn(fixture, { userId: "u-bo", role: "client", clientId: "bo" }),
    signIn(fixture, { userId: "zhao", role: "counsellor" }),
    signIn(fixture, { userId: "eye", role: "auditor" }),
  ];
  for (const other of others) {
    expect((await other.ask("/v1/clients/an/credit-report")).status).toBe(404);
  }
  expect((await ask(fixture, "/v1/clients/an/credit-report", { key: "ak_none" })).status).toBe(401);
});
