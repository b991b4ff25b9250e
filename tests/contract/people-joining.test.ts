import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import { currentVersion } from "@aftercare/core/privacy/consent-texts.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seePage, startPeople, tokenIn, type People, type Person } from "./people-fixture.ts";

/** Becoming a client by an organisation's own link, on the started product. */

let people: People;
let orgId: OrgId;
let admin: Person;
let other: Awaited<ReturnType<People["openOffice"]>>;
beforeAll(async () => {
  people = await startPeople();
  ({ orgId, admin } = await people.openOffice());
  other = await people.openOffice();
});
afterAll(() => people.stop());

const consent = (purpose: "case-handling" | "email-reminders") => ({
  purpose,
  textVersion: currentVersion(purpose),
});

async function makeLink(by = admin): Promise<string> {
  const made = await by.ask("POST", "/v1/join-link");
  expect(made).toMatchObject({ status: 201, body: { state: "on" } });
  return String(made.body["url"]);
}

const requestWith = (url: string, change: object = {}) => ({
  token: tokenIn(url),
  name: "李女士",
  language: "zh-CN",
  consents: [consent("case-handling"), consent("email-reminders")],
  ...change,
});

const join = (person: Person, url: string, change: object = {}) =>
  person.ask("POST", "/v1/me/memberships", requestWith(url, change));

describe("the link", () => {
  test("is shown once, replaced when lost, and switched off", async () => {
    expect((await admin.ask("GET", "/v1/join-link")).body).toEqual({ state: "off" });
    const first = await makeLink();
    const read = await admin.ask("GET", "/v1/join-link");
    expect(read.body).toMatchObject({ state: "on", changedBy: `user:${admin.userId}` });
    const row = await people.cloud.app.ports.members.loadJoinLink(orgId);
    expect(JSON.stringify([read.body, row])).not.toContain(tokenIn(first).split(".")[1]);

    const second = await makeLink();
    expect((await seePage(first)).status).toBe(404);
    expect((await seePage(second)).status).toBe(200);
    const off = await admin.ask("DELETE", "/v1/join-link");
    expect(off).toMatchObject({ status: 200, body: { state: "off" } });
    expect((await seePage(second)).status).toBe(404);
    const late = await people.signIn("late@example.org");
    expect(await join(late, second)).toMatchObject({ status: 404 });
    expect((await makeLink()) === second).toBe(false);
  });

  test("is an admin's to make, and no other organisation's", async () => {
    const wang = await people.signIn("wang@example.org");
    await people.enter(wang, orgId, "counsellor");
    expect((await wang.ask("GET", "/v1/join-link")).status).toBe(200);
    expect((await wang.ask("POST", "/v1/join-link")).status).toBe(403);
    expect((await wang.ask("DELETE", "/v1/join-link")).status).toBe(403);
    const [, secret] = tokenIn(await makeLink()).split(".");
    const forged = `${people.cloud.url}/join/${other.orgId}.${secret}`;
    expect((await seePage(forged)).status).toBe(404);
  });
});

describe("joining", () => {
  test("opens a file with the name, the language and the consents that were given", async () => {
    const li = await people.signIn("li@example.org");
    const joined = await join(li, await makeLink());
    expect(joined).toMatchObject({ status: 200, body: { role: "client" } });
    const clientId = String(joined.body["clientId"]);
    expect(clientId).toMatch(/^c-[0-9a-f]{24}$/);
    const own = await li.ask("GET", `/v1/clients/${clientId}`);
    expect(own).toMatchObject({
      status: 200,
      body: {
        name: "李女士",
        email: "li@example.org",
        language: "zh-CN",
        consents: {
          "case-handling": { given: true, textVersion: currentVersion("case-handling") },
          "email-reminders": { given: true, by: `user:${li.userId}` },
        },
      },
    });
    expect(own.body["consents"]).not.toHaveProperty("credit-report-upload");
    expect((await admin.ask("GET", `/v1/clients/${clientId}`)).status).toBe(200);
  });

  test("twice gives the same file back, and takes no withdrawal back", async () => {
    const url = await makeLink();
    const sun = await people.signIn("sun@example.org");
    const first = await join(sun, url);
    const clientId = String(first.body["clientId"]) as ClientId;
    const withdrawn = {
      specversion: "1.0",
      id: "w1",
      source: "test",
      subject: `clients/${clientId}`,
      type: "aftercare.consent.withdrawn.v1",
      data: consent("email-reminders"),
    };
    expect((await sun.ask("POST", "/v1/events", withdrawn)).status).toBe(201);
    const again = await join(sun, url, { name: "孙" });
    expect(again).toMatchObject({ status: 200, body: { clientId } });
    const file = await sun.ask("GET", `/v1/clients/${clientId}`);
    expect(file.body).toMatchObject({
      name: "李女士",
      consents: { "email-reminders": { given: false } },
    });
  });

  test("at once from two devices opens one file", async () => {
    const url = await makeLink();
    const qian = await people.signIn("qian@example.org");
    const answers = await Promise.all([join(qian, url), join(qian, url), join(qian, url)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body["clientId"])).size).toBe(1);
    const ref = { orgId, clientId: String(answers[0]?.body["clientId"]) as ClientId };
    expect(await people.cloud.app.ports.cases.history(ref)).toHaveLength(3);
  });

  test("goes on after a crash between membership, file and consents", async () => {
    const url = await makeLink();
    const wu = await people.signIn("wu@example.org");
    const clientId = "c-reserved" as ClientId;
    await people.enter(wu, orgId, "client");
    const { members, cases } = people.cloud.app.ports;
    const member = await members.loadNow(orgId, wu.userId);
    if (member === undefined) throw new Error("nobody");
    await members.save({ ...member, clientId, version: 2 });
    const joined = await join(wu, url);
    expect(joined).toMatchObject({ status: 200, body: { clientId } });
    expect(await cases.history({ orgId, clientId })).toHaveLength(3);
  });

  test.each([
    ["without the consent to handle the case", { consents: [] }, "join.consent-needed"],
    [
      "with a text that is not today's",
      { consents: [{ purpose: "case-handling", textVersion: "1999-01" }] },
      "join.text-changed",
    ],
  ])("%s is refused, and nothing is there afterwards", async (_, change, code) => {
    const zhou = await people.signIn(`${code}@example.org`);
    const refused = await join(zhou, await makeLink(), change);
    expect(refused).toMatchObject({ status: 422, body: { code } });
    expect((await zhou.ask("GET", "/v1/me")).body).toMatchObject({ memberships: [] });
  });

  test("is not for the staff of the same organisation, and not for whom it deactivated", async () => {
    const url = await makeLink();
    expect(await join(admin, url)).toMatchObject({ status: 422, body: { code: "member.exists" } });
    const lin = await people.signIn("lin@example.org");
    const { body } = await join(lin, url);
    await admin.ask("POST", `/v1/members/${lin.userId}/deactivation`);
    expect(await join(lin, url)).toMatchObject({
      status: 422,
      body: { code: "member.deactivated" },
    });
    expect((await lin.ask("GET", `/v1/clients/${String(body["clientId"])}`)).status).toBe(403);
  });
});

test("a client of two organisations has a file in each, and neither sees the other", async () => {
  const [here, there] = [await makeLink(), await makeLink(other.admin)];
  const feng = await people.signIn("feng@example.org");
  const first = String((await join(feng, here)).body["clientId"]);
  const second = String((await join(feng, there)).body["clientId"]);
  expect(first).not.toBe(second);
  const seen = async (person: Person, id: string, org?: OrgId) =>
    (await person.ask("GET", `/v1/clients/${id}`, undefined, org)).status;
  expect(await seen(feng, first, orgId)).toBe(200);
  expect(await seen(feng, second, other.orgId)).toBe(200);
  expect(await seen(feng, second, orgId)).toBe(404);
  expect(await seen(feng, first, other.orgId)).toBe(404);
  expect(await seen(admin, second)).toBe(404);
  expect(await seen(other.admin, first)).toBe(404);
});

test("the page shows each text, needs a session and a press, and has no script", async () => {
  const url = await makeLink();
  const stranger = await seePage(url);
  expect(stranger.text).toContain("加入第1咨询中心");
  expect(stranger.text).not.toMatch(/<form|<script/);
  const chen = await people.signIn("chen@example.org");
  const shown = await chen.page(`${url}?lang=en`);
  const value = `case-handling:${currentVersion("case-handling")}`;
  expect(shown.text).toContain(`value="${value}"`);
  expect(shown.text).not.toContain("<script");
  expect((await chen.ask("GET", "/v1/me")).body).toMatchObject({ memberships: [] });

  const form = [
    ["name", '<script>alert("x")</script>'],
    ["language", "en"],
  ] as const;
  expect((await chen.page(url, form)).status).toBe(422);
  const joined = await chen.page(url, [...form, ["consent", value]]);
  expect([joined.status, joined.text.includes("你已经加入第1咨询中心")]).toEqual([200, true]);
  expect(joined.text).not.toContain("<script");
  const me = await chen.ask("GET", "/v1/me");
  const [membership] = me.body["memberships"] as { readonly clientId: string }[];
  const file = await chen.ask("GET", `/v1/clients/${membership?.clientId}`);
  expect(file.body).toMatchObject({
    language: "en",
    consents: { "case-handling": { given: true } },
  });
});
