import { conductSchema } from "@aftercare/functions/http/views/conduct-view.ts";
import { debtSchema } from "@aftercare/functions/http/views/debt-view.ts";
import { clientSchema } from "@aftercare/functions/http/views/client-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, problem, read, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";

/** What a contact log shows, and the papers of a court, over HTTP. */

const debt = "/v1/clients/an/debts/d1";

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await settleCase(fixture, "an", { on: "2026-09-01" });
  const call = { channel: "call", target: "client", demandsPayment: true, said: "还钱" };
  await tell("contact.logged", {
    ...call,
    contactId: "early",
    at: "07:50",
    answered: true,
    demandFen: 3_860,
    on: "2026-11-20",
  });
  await tell("contact.logged", {
    ...call,
    contactId: "dials",
    at: "16:00",
    until: "18:00",
    answered: false,
    dials: 7,
    on: "2026-11-20",
  });
  await tell("legal.paper-received", { legalId: "l1", paper: "summons", courtOn: "2026-12-20" });
});
afterAll(() => fixture.stop());

function tell(type: string, data: object) {
  const id = `${type}-${JSON.stringify(data).length}`;
  return record(fixture, eventOf(type, id, "clients/an/debts/d1", data));
}

test("findings come as sentences with scope and confidence, in the language asked for", async () => {
  const { findings } = await read(fixture, `${debt}/conduct?lang=en`, conductSchema);
  expect(findings.map(({ rule, at, count }) => [rule, at ?? count])).toEqual([
    ["quiet-hours", "07:50"],
    ["unanswered-dials", 7],
    ["settled-debt", 2],
  ]);
  for (const { text, bases } of findings) {
    expect(text).toMatch(/may not accord with .+\(scope: /);
    expect(text).not.toMatch(/\p{Script=Han}|illegal|unlawful/u);
    expect(bases.length).toBeGreaterThan(0);
  }
  const chinese = await read(fixture, `${debt}/conduct?lang=zh-CN`, conductSchema);
  expect(chinese.findings[0]?.text).toContain("可能不符合");
});

test("the client reads it as well, another client and another organisation do not", async () => {
  const an = signIn(fixture, { userId: "an", role: "client", clientId: "an" });
  expect((await an.ask(`${debt}/conduct`)).status).toBe(200);
  const bo = signIn(fixture, { userId: "bo", role: "client", clientId: "bo" });
  expect(await problem(await bo.ask(`${debt}/conduct`))).toMatchObject({ status: 404 });
  const foreign = await ask(fixture, `${debt}/conduct`, { key: fixture.keys.b });
  expect(await problem(foreign)).toMatchObject({ status: 404 });
  expect((await ask(fixture, `${debt}/conduct`, { key: "" })).status).toBe(401);
});

test("a log about no debt in particular is read with an unknown lender", async () => {
  const event = eventOf("contact.logged", "own", "clients/an", {
    contactId: "own",
    channel: "call",
    target: "client",
    demandsPayment: false,
    said: "没说是谁",
    at: "23:10",
    answered: true,
    on: "2026-11-20",
  });
  await record(fixture, event);
  const { findings } = await read(fixture, "/v1/clients/an/conduct", conductSchema);
  expect(findings.map(({ rule, bases }) => [rule, bases.map(({ fit }) => fit)])).toEqual([
    ["quiet-hours", ["unclear", "unclear"]],
  ]);
});

test("the number that called cannot be what it is verified by", async () => {
  const logged = { contactId: "caller", channel: "call", target: "client", demandsPayment: true };
  await tell("contact.logged", { ...logged, number: "+86 138-0013-8000", said: "重新还款" });
  const verified = {
    contactId: "caller",
    through: "official-phone",
    numberCalled: "13800138000",
    outcome: "genuine",
  };
  const event = eventOf("contact.verified", "v1", "clients/an/debts/d1", verified);
  const answer = await ask(fixture, "/v1/events", {
    method: "POST",
    headers: { "content-type": "application/cloudevents+json" },
    body: JSON.stringify(event),
  });
  expect(await problem(answer)).toMatchObject({ code: "contact.calls-back" });
});

test("the court's day stands with the debt, and with the list that orders debts", async () => {
  const { legal } = await read(fixture, debt, debtSchema);
  expect(legal).toMatchObject([{ id: "l1", paper: "summons", days: [{ courtOn: "2026-12-20" }] }]);
  const { debts } = await read(fixture, "/v1/clients/an", clientSchema);
  expect(debts[0]).toMatchObject({ courtOn: "2026-12-20" });
});
