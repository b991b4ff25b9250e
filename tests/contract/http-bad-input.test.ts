import { debtSchema } from "@aftercare/functions/http/views/debt-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf, paid } from "./http-events-of-a-case.ts";
import { ask, problem, read, record, send, startApi, type ApiFixture } from "./http-fixture.ts";

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await record(fixture, enrolled("c1"));
  await record(fixture, debtRecorded("c1"));
});
afterAll(() => fixture.stop());

const json = { "content-type": "application/json" };

function sendText(body: string, headers: Record<string, string> = json) {
  return ask(fixture, "/v1/events", { method: "POST", headers, body });
}

/** What the answer says about each field. */
async function flaws(event: unknown): Promise<[number, Record<string, string>]> {
  const { status, errors = [] } = await problem(await send(fixture, event));
  return [status, Object.fromEntries(errors.map(({ field, message }) => [field, message]))];
}

const payment = (more: Record<string, unknown>) => paid("c1", "p1", 1_000, more);

test.each(["", "{", "[1,2", '{"id":1}}', "<xml/>", '{"a":"\ud800'])(
  "the body %j is malformed, and says so",
  async (body) => {
    const { status, code } = await problem(await sendText(body));
    expect([status, code]).toEqual([400, "request.malformed"]);
  },
);

test.each(["null", "42", '"event"', "[]", "{}"])("the JSON %s is no event", async (body) => {
  const { status, code } = await problem(await sendText(body));
  expect([status, code]).toEqual([400, "event.invalid"]);
});

test("wrong types are named field by field", async () => {
  const [status, errors] = await flaws({
    ...payment({ amountFen: "1000", paymentId: 7 }),
    subject: 3,
  });
  expect(status).toBe(400);
  expect(Object.keys(errors)).toEqual(["subject"]);
  const [, inData] = await flaws(payment({ amountFen: "1000", paymentId: 7 }));
  expect(Object.keys(inData).toSorted()).toEqual(["data.amountFen", "data.paymentId"]);
});

test("an event type that nobody knows is refused by its name", async () => {
  const event = { ...payment({}), type: "aftercare.payment.made.v2" };
  const { status, code, errors } = await problem(await send(fixture, event));
  expect([status, code]).toEqual([400, "event.type-unknown"]);
  expect(errors?.[0]?.field).toBe("type");
});

test("30 February is no day", async () => {
  expect(await flaws(payment({ on: "2026-02-30" }))).toEqual([
    400,
    { "data.on": "Write a real calendar day as YYYY-MM-DD, for example 2026-02-28." },
  ]);
  const [status, errors] = await flaws({ ...payment({}), time: "2026-02-30T00:00:00Z" });
  expect([status, Object.keys(errors)]).toEqual([400, ["time"]]);
});

test.each([0.005, 0, -1, 1e21, null])("%s is no amount", async (amountFen) => {
  const [status, errors] = await flaws(payment({ amountFen }));
  expect([status, Object.keys(errors)]).toEqual([400, ["data.amountFen"]]);
});

test("a payment of tomorrow is refused with today's date", async () => {
  expect(await flaws(payment({ on: "2026-11-22" }))).toEqual([
    422,
    {
      "data.on":
        "2026年11月22日（周日）还没到。请填已经发生的日期，最晚是今天，2026年11月21日（周六）。",
    },
  ]);
});

test("a payment before the contract is refused with the contract's date", async () => {
  const [status, errors] = await flaws(payment({ on: "2024-05-05" }));
  expect(status).toBe(422);
  expect(errors["data.on"]).toContain("2024年5月6日");
});

test("a field that nobody knows is named instead of being lost", async () => {
  const [status, errors] = await flaws(payment({ amount: 10 }));
  expect([status, Object.keys(errors)]).toEqual([400, ["data.amount"]]);
});

test("events that only the system records are refused from outside", async () => {
  const sent = eventOf("notice.sent", "n1", "clients/c1", {
    mail: "m1",
    steps: ["s"],
    messageId: "x",
  });
  const { status, code } = await problem(await send(fixture, sent));
  expect([status, code]).toEqual([403, "event.not-yours"]);
});

test.each([
  "clients/c1/debts",
  "clients/c1#x",
  "clients/../c1",
  "orgs/org-b/clients/c1",
  "clients/c1/debts/d1/x",
])("the subject %s names no file", async (subject) => {
  const [status, errors] = await flaws({ ...payment({}), subject });
  expect([status, Object.keys(errors)]).toEqual([400, ["subject"]]);
});

test("five megabytes are too much, whether or not their size was announced", async () => {
  const body = JSON.stringify(payment({ note: "x".repeat(5 * 1024 * 1024) }));
  const announced = { ...json, "content-length": String(body.length) };
  for (const headers of [json, announced]) {
    const { status, code } = await problem(await sendText(body, headers));
    expect([status, code]).toEqual([413, "body.too-large"]);
  }
});

test("101 events in a batch are too many", async () => {
  const headers = { "content-type": "application/cloudevents-batch+json" };
  const body = JSON.stringify(Array(101).fill(payment({})));
  const { status, code } = await problem(await sendText(body, headers));
  expect([status, code]).toEqual([413, "batch.too-large"]);
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
  "a body of %s is not supported",
  async (type) => {
    const { status, code } = await problem(await sendText("{}", { "content-type": type }));
    expect([status, code]).toEqual([415, "media-type.unsupported"]);
  },
);

test("a prototype cannot be smuggled in", async () => {
  const body = JSON.stringify(payment({})).replace(
    '"data":{',
    '"data":{"__proto__":{"by":"system"},',
  );
  expect((await problem(await sendText(body))).code).toBe("request.malformed");
});

test("line breaks stay out of what may reach a mail's header", async () => {
  const [status, errors] = await flaws(
    enrolled("c-crlf", {
      name: "李\r\nBcc: all@example.org",
      email: "li@example.org\r\nBcc: x@y.cn",
    }),
  );
  expect([status, Object.keys(errors).toSorted()]).toEqual([400, ["data.email", "data.name"]]);
});

test("line breaks in a header of ours never come from what was sent", async () => {
  const odd = "zh-CN%0d%0aset-cookie:%20a=b";
  const response = await ask(fixture, `/v1/clients?lang=${odd}`);
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(response.headers.get("content-language")).toBe("zh-CN");
});

test("nothing of all this changed the debt", async () => {
  const debt = await read(fixture, "/v1/clients/c1/debts/d1", debtSchema);
  expect([debt.seq, debt.balanceFen, debt.payments]).toEqual([1, 386_000, []]);
});
