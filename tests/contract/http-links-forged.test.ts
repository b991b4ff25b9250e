import { createHash } from "node:crypto";
import { addMs } from "@aftercare/core/calendar/instant.ts";
import { signLink } from "@aftercare/core/links/action-link.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consented, debtRecorded, enrolled, paid } from "./http-events-of-a-case.ts";
import {
  ask,
  at,
  linkSecret,
  orgA,
  problem,
  record,
  startApi,
  type ApiFixture,
} from "./http-fixture.ts";
import { linkFor, mailbox, now, pagesOf, r01, refOf, tokenFor } from "./http-links-fixture.ts";

/** What a link's page gives away, and what it withstands. */

const dayMs = 86_400_000;

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const { show, press, settle, snapshotOf, eventsOf } = pagesOf(() => fixture);

test("a page tells no amount, no lender and no name, runs no script, and is small", async () => {
  await settle("private");
  const response = await show(tokenFor("private"));
  const html = await response.text();
  expect(html).not.toMatch(/李女士|消费金融|XF-2024|3,?860|386000|欠|逾期|<script|<img|<link/);
  expect(Buffer.byteLength(html)).toBeLessThan(30_000);
  const headers = Object.fromEntries(response.headers);
  const sheet = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(sheet).digest("base64");
  expect(headers["content-security-policy"]).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
    "content-language": "zh-CN",
  });
});

test("an expired link acts on nothing and says how to reach a person", async () => {
  await settle("expired");
  const before = await snapshotOf("expired");
  const token = tokenFor("expired", r01, at("2026-11-21T01:59:59Z"));
  for (const page of [await show(token), await press(token, "done")]) {
    expect(page.status).toBe(410);
    expect(await page.text()).toContain("400-000-0000");
  }
  expect(await snapshotOf("expired")).toEqual(before);
});

test("a link that we did not sign, or signed for something else, opens nothing", async () => {
  await settle("forged");
  const token = tokenFor("forged");
  const [what = "", signature = ""] = token.split(".");
  const fields = JSON.parse(Buffer.from(what, "base64url").toString("utf8")) as unknown[];
  const otherClient = Buffer.from(JSON.stringify(fields.with(2, "done"))).toString("base64url");
  const expires = addMs(at(now), dayMs);
  const unsubscribe = signLink(
    { purpose: "unsubscribe", ref: refOf("forged"), mailbox },
    expires,
    linkSecret,
  );
  const otherSecret = signLink(
    linkFor("forged"),
    expires,
    "another-secret-of-thirty-two-characters",
  );
  const nowhere = signLink(
    { ...linkFor("forged"), ref: { ...refOf("forged"), orgId: "org-z" as typeof orgA } },
    expires,
    linkSecret,
  );
  const forged = [
    `${otherClient}.${signature}`,
    what,
    `${what}.`,
    "x.y",
    unsubscribe,
    otherSecret,
    nowhere,
  ];
  for (const each of forged) {
    expect((await press(each, "done")).status).toBe(404);
    expect(await (await show(each)).text()).toContain("This link does not open");
  }
  expect(await eventsOf("forged", "followup.done")).toBe(0);
});

test("what hangs behind a good link makes it neither better nor another", async () => {
  await settle("tail");
  const token = tokenFor("tail");
  await press(token, "later");
  await press(`${token}.again`, "later");
  expect(await eventsOf("tail", "followup.snoozed")).toBe(1);
});

test("a name that is markup stays text", async () => {
  const { ports } = fixture.app;
  const org = await ports.organisations.load(orgA);
  if (org === undefined) throw new Error("no organisation");
  const { version } = org;
  const named = { ...org, version: version + 1, name: "<script>alert(1)</script>\"'&" };
  expect(await ports.organisations.save(named)).toBe(true);
  await record(fixture, enrolled("xss", { name: "<img src=x onerror=alert(1)>" }));
  await record(fixture, consented("xss"));
  await record(fixture, debtRecorded("xss"));
  await record(fixture, paid("xss", "px", 386_000, { on: "2026-11-20" }));
  const html = await (await show(tokenFor("xss"))).text();
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
  await ports.organisations.save({ ...org, version: version + 2 });
});

test("a press that is too long, or on no button, does nothing", async () => {
  await settle("odd");
  const before = await snapshotOf("odd");
  const token = tokenFor("odd");
  const long = await ask(fixture, `/a/${token}`, {
    key: "",
    method: "POST",
    body: "x".repeat(10_000),
  });
  expect((await problem(long)).status).toBe(413);
  for (const act of ["", "delete", "__proto__"]) expect((await press(token, act)).status).toBe(200);
  expect((await ask(fixture, `/a/${token}`, { key: "", method: "DELETE" })).status).toBe(405);
  expect(await snapshotOf("odd")).toEqual(before);
});

test("no token reaches the log", () => {
  const log = fixture.logLines.join("");
  expect(log).toContain('"route":"/a/:token"');
  expect(log).not.toContain(tokenFor("odd").slice(0, 20));
});
