import { addMs } from "@aftercare/core/calendar/instant.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventFixtures } from "./support/event-fixtures.ts";
import { good, postEvent } from "./support/furnish.ts";
import { expectHarmless } from "./support/harmless.ts";
import { typedInto } from "./support/hostile.ts";
import { send, textIn, type Answer } from "./support/http.ts";
import { mailsTo, parseMail } from "./support/mailbox.ts";
import { newNetwork } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { count, expectCleanLog } from "./support/withstand.ts";

/** Markup, templates and tricks of writing in every field that takes a text, and what becomes of them. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  await expectCleanLog(siege.stage, ["alert(1)", "onerror"]);
  await siege.stage.stop();
});

const payloads = {
  "a script": "--></title><script>alert(1)</script><svg/onload=alert(1)>",
  "an image": `"><img src=x onerror=alert(1)>' onmouseover='alert(1)`,
  "a template": "{{1234*4321}}${1234*4321}<%=1234*4321%>{actionUrl}{org}",
  "an address": 'javascript:alert(1)//<a href="//evil.example">here</a>',
  "what turns around": "\u202Egpj.exe\u2066abc\u200F",
  "markup in disguise": "&lt;script&gt;alert(1)&lt;/script&gt;＜script＞",
};

/** First who and what; the debt is paid off, so that everything after it may follow. */
const first = ["client.enrolled", "consent.given", "debt.recorded", "payment.made"];
/** What would end the case, or is no text of anybody's. */
const left =
  /^(data|case|handover|notice|plan)\.|^consent\.withdrawn|^evidence\.(added|purge|erasure)/;
const inOrder = eventFixtures
  .map((fixture) => ({ ...fixture, name: fixture.type.slice("aftercare.".length, -".v1".length) }))
  .filter(({ name }) => !left.test(name))
  .toSorted((a, b) => orderOf(a.name) - orderOf(b.name) || (a.name < b.name ? -1 : 1));
function orderOf(name: string): number {
  const at = first.indexOf(name);
  return at === -1 ? first.length : at;
}

/** A client about whom everything that can be typed was typed like this; what came too early comes again. */
async function liveThrough(clientId: string, typed: string): Promise<Answer[]> {
  const tellAll = async (fixtures: typeof inOrder) => {
    const answers: Answer[] = [];
    for (const fixture of fixtures) answers.push(await tellOne(fixture, clientId, typed));
    return answers;
  };
  const answers = await tellAll(inOrder);
  const early = inOrder.filter((_, nth) => answers[nth]?.status === 422);
  return [...answers, ...(await tellAll(early))];
}

function tellOne(
  fixture: (typeof inOrder)[number],
  clientId: string,
  typed: string,
): Promise<Answer> {
  const { x } = siege;
  const { name: type } = fixture;
  const own: Readonly<Record<string, object>> = {
    "client.enrolled": { email: `${clientId}@example.org`, assignee: x.counsellor.userId },
    "client.amended": { email: `${clientId}@example.org` },
    "payment.made": { amountFen: 2_000_000, on: "2026-11-20" },
  };
  const subject = fixture.subject.replace("clients/li", `clients/${clientId}`);
  const data = { ...typedInto(fixture, typed), ...own[type] };
  return postEvent(x.admin, { type, subject, data });
}

async function nameOrganisation(typed: string): Promise<void> {
  const { x } = siege;
  const { body } = await good(x.admin.ask("GET", "/v1/organisation"));
  const change = {
    version: body["version"],
    name: `X ${typed}`.slice(0, 80),
    phone: typed.slice(0, 40),
  };
  await good(x.admin.ask("PATCH", "/v1/organisation", change));
  await good(x.admin.ask("PATCH", "/v1/me", { name: typed }));
  await good(x.admin.ask("PATCH", `/v1/members/${x.admin.userId}`, { name: typed }));
}

async function pagesOf(clientId: string): Promise<string[]> {
  const { stage, x } = siege;
  const texts = await mailTextsTo(`${clientId}@example.org`);
  const links = texts.flatMap((text) => text.match(/\/(a|m|invitation)\/[\w.-]+/g) ?? []);
  expect(links.length).toBeGreaterThanOrEqual(3);
  const join = textIn((await good(x.admin.ask("POST", "/v1/join-link"))).body, "url");
  const paths = [...new Set(links), new URL(join).pathname, "/account"];
  const answers = await Promise.all(
    paths.flatMap((path) => [
      x.admin.ask("GET", path),
      send(stage.url, { path: `${path}?lang=en`, from: newNetwork() }),
    ]),
  );
  for (const { headers } of answers) {
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
  return answers.filter(({ status }) => status === 200).map(({ text }) => text);
}

async function mailTextsTo(address: string): Promise<string[]> {
  const mails = await Promise.all((await mailsTo(siege.stage, address)).map(parseMail));
  return mails.map(({ text = "" }) => text);
}

/** Of all mails that nobody has looked at yet, to whomever they went. */
async function htmlOfNewMails(): Promise<string[]> {
  const { log } = siege.stage.cloud.engines.mail;
  const fresh = log.list().slice(mailsSeen);
  mailsSeen += fresh.length;
  const read = await Promise.all(fresh.map(({ messageId }) => log.read(messageId)));
  const parsed = await Promise.all(read.flatMap((mail) => (mail ? [parseMail(mail)] : [])));
  return parsed.flatMap(({ html }) => html ?? []);
}

let clients = 0;
let mailsSeen = 0;

describe("typed everywhere", () => {
  test.each(Object.entries(payloads))(
    "%s stays a text, on every page and in every mail",
    async (_, typed) => {
      const { stage, x } = siege;
      const clientId = `evil${(clients += 1)}`;
      stage.pass(60);
      await nameOrganisation(typed);
      const answers = await liveThrough(clientId, typed);
      const statuses = new Set(answers.map(({ status }) => status));
      expect([...statuses].filter((status) => ![201, 202, 403, 422].includes(status))).toEqual([]);
      expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(20);
      await good(x.admin.ask("POST", `/v1/clients/${clientId}/invitation`, {}));
      await stage.cloud.runner.liveUntil(addMs(stage.cloud.engines.clock.now(), 86_400_000));
      const shown = [...(await pagesOf(clientId)), ...(await htmlOfNewMails())];
      expect(shown.length).toBeGreaterThan(10);
      for (const html of shown) expectHarmless(html, stage.url);
      count(answers.length + shown.length);
    },
  );

  test("is given back by the API as data that no browser takes for anything else", async () => {
    const { stage, x } = siege;
    stage.pass(60);
    const paths = [
      "",
      "/timeline",
      "/follow-ups",
      "/debts/loan",
      "/debts/loan/timeline",
      "/export",
    ];
    const answers = await Promise.all(
      ["evil1", "evil2"].flatMap((clientId) =>
        paths.map((path) => x.admin.ask("GET", `/v1/clients/${clientId}${path}`)),
      ),
    );
    for (const { status, headers } of answers) {
      expect(status).toBe(200);
      expect(headers["content-type"]).toMatch(/^application\/json/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    }
    expect(answers.some(({ text }) => text.includes("<script>alert(1)"))).toBe(true);
  });
});
