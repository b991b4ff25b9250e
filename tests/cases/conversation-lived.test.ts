import { isoDate } from "@aftercare/core/calendar/dates.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { listWorklist } from "@aftercare/core/verbs/cases/list-worklist.ts";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { client, openDesk, wang } from "./support/desk.ts";
import { buildTown, type Office, type Town } from "./support/town.ts";

/** Client and counsellor in touch, lived through: who is told of what, when, and what is in no mail. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

/** Monday, 2 March 2026, after the morning's mails. */
beforeEach(async () => {
  office = await openDesk(town);
  await town.liveUntil("2026-03-02T02:00:00Z");
});

let said = 0;
async function say(actor: Actor, type: string, data: object) {
  said += 1;
  const outcome = await recordEvent(await office.context(actor), {
    specversion: "1.0",
    id: `talk-${said}`,
    source: "app",
    subject: "clients/li",
    type: `aftercare.${type}.v1`,
    data,
  });
  expect(outcome).toMatchObject({ kind: "recorded" });
}

const about = (subject: string) => office.mails().filter((mail) => mail.subject === subject);
const toStaff = () => about("有一位来访者留了言");
const toClient = () => about("顾问给你留了言");

async function wordsOf(messageId = ""): Promise<string> {
  const mail = await town.cloud.engines.mail.log.read(messageId);
  const { subject, html, text } = await PostalMime.parse(Buffer.from(mail?.raw ?? "", "base64"));
  return `${subject}\n${html}\n${text}`;
}

/** The rules because of which 李女士's own file stands on 王顾问's worklist. */
async function waitingFor(until?: string): Promise<string[]> {
  const question = until === undefined ? {} : { until: isoDate(until) };
  const list = await listWorklist(await office.context(wang), { limit: 50, ...question });
  if (list.kind === "refused") throw new Error(list.code);
  const rows = list.items.filter(({ ref }) => ref.debtId === undefined);
  return rows.flatMap(({ followUps }) => followUps.map(({ followUp }) => followUp.rule));
}

async function tasks(rule: string) {
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups");
  const items = body["items"] as { rule: string; state: string; due: string; staffDue: string }[];
  return items.filter((item) => item.rule === rule);
}

test("a client writes, the counsellor sees it and is mailed, answers, and the client is told once", async () => {
  expect(await waitingFor()).not.toContain("N08");
  await say(client, "message.sent", { messageId: "m1", text: "他们又打电话来，我很怕" });
  await say(client, "message.sent", { messageId: "m2", text: "是昨晚十点" });
  expect(await waitingFor()).toEqual(["N08"]);
  await town.liveUntil("2026-03-02T02:10:00Z");
  expect(toStaff()).toHaveLength(1);
  expect(toStaff()[0]?.to.join()).toContain("wang@example.org");

  await say(wang, "message.sent", { messageId: "m3", text: "别付钱，先截图" });
  await say(wang, "message.sent", { messageId: "m4", text: "我下午给你打电话" });
  expect(await waitingFor()).not.toContain("N08");
  expect(await tasks("N08")).toMatchObject([{ state: "done", due: "2026-03-03" }]);
  await town.liveUntil("2026-03-09T02:00:00Z");
  expect(toStaff()).toHaveLength(1);
  expect(toClient()).toHaveLength(1);
  expect(toClient()[0]?.to.join()).toContain("li@example.org");
  expect(await tasks("N09")).toMatchObject([{ state: "done" }]);
});

test("the mails say that words wait and where, and hold none of them", async () => {
  await say(client, "message.sent", { messageId: "m1", text: "他们又打电话来，我很怕" });
  await town.liveUntil("2026-03-02T02:10:00Z");
  await say(wang, "message.sent", { messageId: "m2", text: "别付钱，先截图" });
  await town.liveUntil("2026-03-02T02:20:00Z");
  const staff = await wordsOf(toStaff()[0]?.messageId);
  const own = await wordsOf(toClient()[0]?.messageId);
  for (const mail of [staff, own]) expect(mail).not.toMatch(/很怕|截图/);
  expect(own).toContain("王顾问给你留了言");
  expect(own).toContain(`${town.cloud.url}/app/messages`);
  expect(own).not.toMatch(/\/a\/|text\/calendar/);
});

test("what comes at night is told in the morning, and not at all when the client has answered", async () => {
  await town.liveUntil("2026-03-02T15:00:00Z");
  await say(wang, "message.sent", { messageId: "m1", text: "晚安" });
  await town.liveUntil("2026-03-02T20:00:00Z");
  expect(toClient()).toHaveLength(0);
  await say(client, "message.sent", { messageId: "m2", text: "看到了" });
  await town.liveUntil("2026-03-03T04:00:00Z");
  expect(toClient()).toHaveLength(0);
  expect(toStaff()).toHaveLength(1);
});

test("without the consent to mails nothing is mailed to the client, and the words wait in the app", async () => {
  const withdrawn = { purpose: "email-reminders", textVersion: "2026-01" };
  await office.tell("clients/li", "consent.withdrawn", withdrawn);
  await say(wang, "message.sent", { messageId: "m1", text: "有空看看" });
  await town.liveUntil("2026-03-05T02:00:00Z");
  expect(toClient()).toHaveLength(0);
  const { body } = await office.call("GET", "/v1/clients/li/messages");
  expect(body["items"]).toMatchObject([{ from: "staff", name: "王顾问", text: "有空看看" }]);
});

test("a next step on a holiday is told to staff on the next working day, until a later talk ends it", async () => {
  const talk = { talkId: "t1", channel: "phone", outcome: "reached", note: "她很着急" };
  // 4 to 6 April 2026 are days off.
  await say(wang, "talk.logged", { ...talk, nextStep: { text: "问问结果", on: "2026-04-04" } });
  expect(await tasks("N10")).toMatchObject([
    { state: "open", due: "2026-04-04", staffDue: "2026-04-07" },
  ]);
  expect(await waitingFor("2026-04-06")).not.toContain("N10");
  expect(await waitingFor("2026-04-07")).toContain("N10");
  await town.liveUntil("2026-04-07T00:30:00Z");
  const mails = () => about("和来访者约好的一步，到日子了");
  expect(mails()).toHaveLength(0);
  await town.liveUntil("2026-04-07T02:00:00Z");
  expect(mails()).toHaveLength(1);
  expect(await wordsOf(mails()[0]?.messageId)).not.toMatch(/问问结果|着急/);

  await say(wang, "talk.logged", {
    talkId: "t2",
    channel: "wechat",
    outcome: "reached",
    previousStepDone: true,
  });
  expect(await tasks("N10")).toMatchObject([{ state: "done" }]);
  expect(await waitingFor()).not.toContain("N10");
});
