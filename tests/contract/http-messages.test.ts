import { clientSummarySchema } from "@aftercare/functions/http/views/client-view.ts";
import { followUpSchema } from "@aftercare/functions/http/views/follow-up-view.ts";
import { threadSchema } from "@aftercare/functions/http/views/message-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { enrolled, eventOf } from "./http-events-of-a-case.ts";
import { problem, read, record, send, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** The thread between a client and the organisation, over HTTP; and what of the desk's words a client gets. */

let fixture: ApiFixture;
let li: Person;
let wang: Person;
let zhao: Person;
let auditor: Person;
let mei: Person;
beforeAll(async () => {
  fixture = await startApi();
  await record(fixture, enrolled("li"));
  await record(fixture, enrolled("mei", { assignee: "zhao" }));
  li = signIn(fixture, { userId: "u-li", role: "client", clientId: "li" });
  mei = signIn(fixture, { userId: "u-mei", role: "client", clientId: "mei" });
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  zhao = signIn(fixture, { userId: "zhao", role: "counsellor" });
  auditor = signIn(fixture, { userId: "anna", role: "auditor" });
});
afterAll(() => fixture.stop());

let said = 0;
function say(person: Person, type: string, data: object, clientId = "li", id?: string) {
  said += 1;
  return person.ask("/v1/events", {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/cloudevents+json" },
    body: JSON.stringify(eventOf(type, id ?? `said-${said}`, `clients/${clientId}`, data)),
  });
}

async function threadFor(person: Person, query = "") {
  const answer = await person.ask(`/v1/clients/li/messages${query}`);
  expect(answer.status).toBe(200);
  return threadSchema.parse(await answer.json());
}

test("both read one thread, which says who spoke and by when an answer is due", async () => {
  const question = { messageId: "m1", text: "先找谁？<b>", topic: "credit-report" };
  expect((await say(li, "message.sent", { ...question, preferredTime: "evening" })).status).toBe(
    201,
  );
  const asked = await threadFor(li);
  expect(asked).toMatchObject({
    answerBy: "2026-11-23",
    items: [{ messageId: "m1", from: "client", text: "先找谁？<b>", topic: "credit-report" }],
  });
  expect(asked.items[0]).not.toHaveProperty("answeredOn");

  expect((await say(wang, "message.sent", { messageId: "m2", text: "先找机构。" })).status).toBe(
    201,
  );
  const answered = await threadFor(wang, "?order=oldest-first");
  expect(answered).toEqual(await threadFor(li, "?order=oldest-first"));
  expect(answered).not.toHaveProperty("answerBy");
  expect(answered.items).toMatchObject([
    { messageId: "m1", from: "client", preferredTime: "evening", answeredOn: "2026-11-21" },
    { messageId: "m2", from: "staff", text: "先找机构。" },
  ]);
});

test("nobody speaks in another's name", async () => {
  const forged = { messageId: "m3", text: "已经批了", from: "staff", fromName: "主任" };
  expect((await say(li, "message.sent", forged)).status).toBe(201);
  const [latest] = (await threadFor(wang)).items;
  expect(latest).toMatchObject({ messageId: "m3", from: "client" });
  expect(latest).not.toHaveProperty("name");
});

test("a second delivery of a message is one message", async () => {
  const again = { messageId: "m4", text: "还有一件事" };
  expect((await say(wang, "message.sent", again, "li", "once")).status).toBe(201);
  expect((await say(wang, "message.sent", again, "li", "once")).status).toBe(200);
  const found = (await threadFor(li)).items.filter(({ messageId }) => messageId === "m4");
  expect(found).toHaveLength(1);
});

test("a thread comes in pages, every message once", async () => {
  const seen: string[] = [];
  let query = "?limit=3";
  do {
    const { items, cursor } = await threadFor(li, query);
    seen.push(...items.map(({ messageId }) => messageId));
    query = cursor === undefined ? "" : `?limit=3&cursor=${cursor}`;
  } while (query !== "");
  expect(seen).toEqual(["m4", "m3", "m2", "m1"]);
});

test("whoever the file is not for reads no thread and writes into none", async () => {
  for (const person of [mei, zhao, auditor]) {
    expect((await problem(await person.ask("/v1/clients/li/messages"))).status).toBe(404);
    const written = await say(person, "message.sent", { messageId: "m9", text: "x" });
    expect([403, 422]).toContain((await problem(written)).status);
  }
  const byKey = eventOf("message.sent", "key-1", "clients/li", { messageId: "m9", text: "x" });
  expect((await problem(await send(fixture, byKey))).code).toBe("event.not-yours");
  expect((await threadFor(li)).items.map(({ messageId }) => messageId)).not.toContain("m9");
});

test("a talk is the desk's to log, and its words stay at the desk", async () => {
  const talk = {
    talkId: "t1",
    channel: "phone",
    outcome: "reached",
    note: "听起来很累",
    nextStep: { text: "再问问她先生", on: "2026-11-25" },
  };
  expect((await problem(await say(li, "talk.logged", talk))).code).toBe("event.not-yours");
  expect((await say(wang, "talk.logged", talk)).status).toBe(201);
  await say(wang, "note.added", { text: "只给同事看", internal: true });

  const tasks = pageOf(followUpSchema);
  const listFor = async (person: Person) => {
    const answer = await person.ask("/v1/clients/li/follow-ups?lang=en");
    return tasks.parse(await answer.json()).items.filter(({ rule }) => rule === "N10");
  };
  expect(await listFor(wang)).toMatchObject([
    {
      words: "再问问她先生",
      due: "2026-11-25",
      dueBecause: "25 November 2026 (Wed) was agreed in the talk on 21 November 2026 (Sat).",
    },
  ]);
  expect((await listFor(li))[0]).not.toHaveProperty("words");

  const inner = /听起来很累|再问问她先生|只给同事看/;
  for (const path of ["timeline", "messages", "follow-ups", "export"]) {
    const text = await (await li.ask(`/v1/clients/li/${path}`)).text();
    expect(text).not.toMatch(/"code"/);
    expect(text, path).not.toMatch(inner);
  }
  const history = await (await li.ask("/v1/clients/li/timeline")).text();
  expect(history).toContain('"talkId":"t1"');
  expect(await (await wang.ask("/v1/clients/li/timeline")).text()).toMatch(/听起来很累/);
  const caseload = await read(fixture, "/v1/clients", pageOf(clientSummarySchema));
  expect(caseload.items.map(({ clientId, lastTalkOn }) => [clientId, lastTalkOn])).toEqual([
    ["li", "2026-11-21"],
    ["mei", undefined],
  ]);
});

test("a next step before the talk is refused with the field", async () => {
  const talk = { talkId: "t2", channel: "visit", outcome: "reached" };
  const refused = await say(wang, "talk.logged", {
    ...talk,
    nextStep: { text: "x", on: "2026-11-20" },
  });
  const told = await refused.json();
  expect(z.looseObject({ code: z.string() }).parse(told).code).toBe("talk.step-in-past");
  expect(JSON.stringify(told)).toContain("data.nextStep.on");
});
