import {
  composedLetterSchema,
  lettersSchema,
} from "@aftercare/functions/http/views/letter-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, problem, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";
import { readPdf } from "./read-pdf.ts";

/** Letters over HTTP: what fits, what is missing, the text, the page and the PDF. TC21's refund is one of them. */

let fixture: ApiFixture;
let wang: Person;
let li: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  li = signIn(fixture, { userId: "li", role: "client", clientId: "li" });
  await settleCase(fixture, "li", { on: "2026-02-10" });
  await tell("autodebit.charged", { contactId: "debit", amountFen: 52_000, on: "2026-02-12" });
});
afterAll(() => fixture.stop());

const room = "/v1/clients/li/debts/d1";
let told = 0;

function tell(type: string, data: object) {
  told += 1;
  return record(fixture, eventOf(type, `letter-${told}`, "clients/li/debts/d1", data));
}

function post(person: Person, path: string, typed: object = {}, language = "zh-CN") {
  return person.ask(`${room}/letters/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...fromOurPage },
    body: JSON.stringify({ language, typed }),
  });
}

test("a settled debt with a debit after it is offered the refund, and says what is missing", async () => {
  const answer = await li.ask(`${room}/letters?lang=zh-CN`);
  expect(answer.status).toBe(200);
  const { items, sent } = lettersSchema.parse(await answer.json());
  const refund = items.find(({ letter }) => letter === "refund");
  expect(refund).toMatchObject({
    title: "关于退还结清后扣款的申请",
    awaitsAnswer: true,
    asks: [{ slot: "refundTo", kind: "text" }],
  });
  expect(refund?.missing.map(({ place }) => place)).toContain("letter");
  expect(items.map(({ letter }) => letter)).not.toContain("negotiation");
  expect(sent).toEqual([]);
});

test("TC21: its text names day and amount, in the language asked for", async () => {
  const chinese = composedLetterSchema.parse(await (await post(wang, "refund")).json());
  expect(chinese.text).toContain("2026年2月12日又从我的账户扣款520.00元");
  const typed = { refundTo: "6789" };
  const english = composedLetterSchema.parse(await (await post(li, "refund", typed, "en")).json());
  expect(english.text).toContain("on 12 February 2026 you debited my account with 520.00 yuan");
  expect(english.missing.map(({ slot }) => slot)).not.toContain("refundTo");
  expect(english.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("the PDF holds the Chinese words and the page's number; who made it is on record", async () => {
  const answer = await post(wang, "refund/pdf");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="refund.pdf"');
  const text = await readPdf(new Uint8Array(await answer.arrayBuffer()));
  expect(text).toContain("关于退还结清后扣款的申请");
  expect(text).toContain("某消费金融公司");
  expect(text).toContain("第 1 页，共 1 页");
  const admin = signIn(fixture, { userId: "admin", role: "admin" });
  const log = await (await admin.ask("/v1/access-record?kind=paper.printed")).json();
  expect(log).toMatchObject({
    items: [{ kind: "paper.printed", subject: "d1", detail: { paper: "refund", as: "pdf" } }],
  });
});

test("the page needs nothing but itself", async () => {
  const answer = await post(li, "refund/page");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("content-security-policy")).toMatch(
    /default-src 'none'; style-src 'sha256-/,
  );
  const html = await answer.text();
  expect(html).toContain("<h1>关于退还结清后扣款的申请</h1>");
  expect(html).not.toMatch(/<script|<img|<link|https?:/);
});

test("sent, answered with a no: what comes next is on the desk's list (B51, B52)", async () => {
  const sent = { letterId: "l1", letter: "refund", how: "app", receipt: "GD-9", on: "2026-10-20" };
  const { recorded } = await tell("letter.sent", sent);
  expect(JSON.stringify(recorded)).toContain("R27@2026-10-20#l1");
  const { sent: listed } = lettersSchema.parse(await (await li.ask(`${room}/letters`)).json());
  expect(listed).toMatchObject([{ letterId: "l1", on: "2026-10-20" }]);
  const no = await tell("letter.answered", {
    letterId: "l1",
    outcome: "refused",
    on: "2026-11-02",
  });
  expect(JSON.stringify(no.recorded)).toContain("R27.refused@2026-11-02#l1");
  const unknown = await ask(fixture, "/v1/events", {
    method: "POST",
    headers: { "content-type": "application/cloudevents+json" },
    body: JSON.stringify(
      eventOf("letter.answered", "x", "clients/li/debts/d1", { letterId: "l9", outcome: "agreed" }),
    ),
  });
  expect(await problem(unknown)).toMatchObject({ code: "letter.unknown", status: 422 });
});

test("a letter that would say what the file does not hold is refused, and so is what cannot be read", async () => {
  expect(await problem(await post(wang, "negotiation"))).toMatchObject({
    code: "letter.not-fitting",
  });
  expect(await problem(await post(wang, "refund", { until: "2026-01-01" }))).toMatchObject({
    code: "letter.typed-wrong",
    errors: [{ field: "typed.until" }],
  });
  expect((await post(wang, "no-such-letter")).status).toBe(404);
});

test("the checklist and the cover of the paper copies are printed, in both forms", async () => {
  const pdf = await li.ask("/v1/clients/li/checklist/pdf?lang=zh-CN");
  expect(await readPdf(new Uint8Array(await pdf.arrayBuffer()))).toContain("我的清单");
  const page = await (await li.ask("/v1/clients/li/checklist/page?lang=en")).text();
  expect(page).toContain("<h1>My checklist</h1>");
  expect(page).toContain("□");
  const cover = await li.ask(`${room}/evidence-cover/pdf?lang=en`);
  expect(await readPdf(new Uint8Array(await cover.arrayBuffer()))).toContain(
    "Cover of the paper copies",
  );
});

test("somebody else's debt is not there, whoever asks", async () => {
  const mei = signIn(fixture, { userId: "mei", role: "client", clientId: "mei" });
  const other = signIn(fixture, { userId: "zhou", role: "auditor" });
  for (const person of [mei, other]) {
    expect((await person.ask(`${room}/letters`)).status).toBe(404);
    expect((await post(person, "refund")).status).toBe(404);
    expect((await post(person, "refund/pdf")).status).toBe(404);
    expect((await person.ask("/v1/clients/li/checklist/pdf")).status).toBe(404);
    expect((await person.ask(`${room}/evidence-cover/page`)).status).toBe(404);
  }
  expect((await ask(fixture, `${room}/letters`, { key: "" })).status).toBe(401);
  expect((await ask(fixture, `${room}/letters`, { key: fixture.keys.b })).status).toBe(404);
});
