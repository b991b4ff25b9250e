import type { Role } from "@aftercare/core/kernel/role.ts";
import type { Dns, DnsAnswer } from "@aftercare/core/ports/dns.ts";
import { checkSender } from "@aftercare/core/verbs/organisation/check-sender.ts";
import { senderCheckSchema } from "@aftercare/functions/http/views/sender-check-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, orgA, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";
import { say } from "./say-json.ts";

/** The domain that mails come from, as the world's name servers tell it. */

const path = "/v1/organisation/sender-check";
const none: DnsAnswer = { kind: "none" };
const found = (...records: string[]): DnsAnswer => ({ kind: "found", records });

let records: Record<string, DnsAnswer>;
const dns: Dns = {
  txt: (name) => Promise.resolve(records[`TXT ${name}`] ?? none),
  mx: (name) => Promise.resolve(records[`MX ${name}`] ?? none),
};

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi({ dns });
});
afterAll(() => fixture.stop());

async function check(language = "zh-CN") {
  const admin = signIn(fixture, { userId: "ada", role: "admin" });
  const response = await say(admin, "POST", `${path}?lang=${language}`);
  return senderCheckSchema.parse(await response.json());
}

test("it is for admins alone", async () => {
  records = {};
  for (const role of ["client", "counsellor", "supervisor", "auditor"] satisfies Role[]) {
    const answer = await say(signIn(fixture, { userId: role, role }), "POST", path);
    expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
  }
  const key = await ask(fixture, path, {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  expect(key.status).toBe(403);
});

test("the product's own address is checked, and the answer says so", async () => {
  records = {
    "TXT aftercare.example": found("v=spf1 include:amazonses.com ~all"),
    "TXT _dmarc.aftercare.example": found("v=DMARC1; p=maybe"),
  };
  const { whose, address, domain, records: checked } = await check();
  expect([whose, address, domain]).toEqual([
    "product",
    "reminders@aftercare.example",
    "aftercare.example",
  ]);
  expect(checked.map(({ kind, state }) => [kind, state])).toEqual([
    ["spf", "ok"],
    ["dkim", "unknown"],
    ["dmarc", "different"],
  ]);
  expect(checked[2]).toMatchObject({ found: ["v=DMARC1; p=maybe"], type: "TXT" });
  expect(checked[2]?.advice).toContain("quarantine");
});

test("without an answer nothing is claimed", async () => {
  const silence: DnsAnswer = { kind: "no-answer" };
  records = {
    "TXT aftercare.example": silence,
    "TXT _dmarc.aftercare.example": silence,
  };
  const { records: checked } = await check("en");
  expect(checked.map(({ state }) => state)).toEqual(["unknown", "unknown", "unknown"]);
  expect(checked[0]?.advice).toContain("No name server answered");
});

test("keys, bounces and a policy of the domain above are looked up where they are configured", async () => {
  const ctx = await fixture.app.contextFor(orgA, { kind: "user", id: "ada", role: "admin" });
  if (ctx === undefined) throw new Error("No such organisation.");
  const sender = {
    address: "hello@mail.example.org",
    dkimSelectors: ["s1", "s2"],
    mailFromDomain: "bounce.example.org",
    spfInclude: "amazonses.com",
    bounceHost: "feedback-smtp.eu-west-1.amazonses.com",
  };
  records = {
    "TXT bounce.example.org": found("v=spf1 include:amazonses.com -all"),
    "TXT s1._domainkey.mail.example.org": found("p=MIGf"),
    "TXT _dmarc.example.org": found("v=DMARC1; p=none"),
    "MX bounce.example.org": found("feedback-smtp.eu-west-1.amazonses.com"),
  };
  const checked = await checkSender({
    ...ctx,
    settings: { ...ctx.settings, sender: () => sender },
  });
  if (checked.kind === "refused") throw new Error(checked.code);
  expect(checked.records.map(({ name, state }) => [name, state])).toEqual([
    ["bounce.example.org", "ok"],
    ["s1._domainkey.mail.example.org", "ok"],
    ["s2._domainkey.mail.example.org", "missing"],
    ["_dmarc.example.org", "ok"],
    ["bounce.example.org", "ok"],
  ]);
});
