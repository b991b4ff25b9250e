import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** A27: a guarantor is told of their own guarantee because they agreed, and of nothing after they withdrew. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  town.moveTo("2026-03-02T02:00:00Z");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  for (const [id, name] of [
    ["g1", "王担保"],
    ["g2", "赵担保"],
    ["g3", "沉默的担保人"],
  ] as const) {
    await office.tell(loan, "guarantor.named", { guarantorId: id, name, role: "guarantor" });
  }
  await consent("g1", "wang@example.org", "zh-CN");
  await consent("g2", "zhao@example.org", "en");
});
afterAll(() => town.close());

/** Said by the counsellor who spoke to them: no key and no client can. */
async function consent(guarantorId: string, email: string, language: string) {
  const ctx = await office.context({ kind: "user", id: "u1", role: "supervisor" });
  const outcome = await recordEvent(ctx, {
    specversion: "1.0",
    id: `consent-${guarantorId}`,
    source: "test",
    type: "aftercare.guarantor.consented.v1",
    subject: "clients/li/debts/loan",
    data: { guarantorId, how: "by-phone", textVersion: "2026-11", email, language },
  });
  expect(outcome.kind).toBe("recorded");
}

const to = (address: string) =>
  office.mails().filter(({ to: all }) => all.join().includes(address));

async function wholeOf(messageId: string) {
  const recorded = await town.cloud.engines.mail.log.read(messageId);
  const mail = await PostalMime.parse(Buffer.from(recorded?.raw ?? "", "base64"));
  return {
    headers: recorded?.headers ?? [],
    words: `${mail.subject ?? ""} ${mail.html ?? ""} ${mail.text ?? ""}`,
  };
}

test("a key cannot say it for the guarantor", async () => {
  const data = { guarantorId: "g3", how: "by-phone", textVersion: "2026-11", language: "zh-CN" };
  const answer = await office.post("clients/li/debts/loan", "guarantor.consented", data);
  expect(answer.status).toBe(403);
});

test("two weeks after the payoff each guarantor who agreed has one mail, in their own language", async () => {
  await town.liveUntil("2026-03-18T00:00:00Z");
  expect(to("wang@example.org").map(({ subject }) => subject)).toEqual([
    "你做过担保的那件事有了结果",
  ]);
  expect(to("zhao@example.org").map(({ subject }) => subject)).toEqual([
    "News of the guarantee you gave",
  ]);
});

test("it names neither client, nor lender, nor sum, and can be ended by one press", async () => {
  const [mail] = to("wang@example.org");
  const { headers, words } = await wholeOf(mail?.messageId ?? "");
  expect(words).toContain("担保");
  for (const other of ["李女士", "样例消费金融", "20,000", "2,000", "赵担保"]) {
    expect(words).not.toContain(other);
  }
  expect(headers.map(({ name }) => name)).toContain("List-Unsubscribe-Post");
});

test("the link in it shows one button and withdraws the guarantor's own consent", async () => {
  const [mail] = to("wang@example.org");
  const { headers } = await wholeOf(mail?.messageId ?? "");
  const stop = headers.find(({ name }) => name === "List-Unsubscribe")?.value ?? "";
  const path = new URL(stop.replace(/[<>]/g, "")).pathname;
  const shown = await fetch(`${town.cloud.url}${path}`);
  expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining("撤回同意")]);
  const pressed = await fetch(`${town.cloud.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  expect(await pressed.text()).toContain("不会再给你发邮件");
  const ctx = await office.context();
  const file = await ctx.cases.load(debtOf(office, "li", "loan"));
  expect(JSON.stringify(file?.facts)).not.toContain("wang@example.org");
  expect(JSON.stringify(file?.facts)).toContain("zhao@example.org");
});

test("afterwards only the other one hears of it again, and the silent one never did", async () => {
  await town.liveUntil("2026-06-01T00:00:00Z");
  expect(to("wang@example.org")).toHaveLength(1);
  expect(to("zhao@example.org")).toHaveLength(2);
  const told = office.mails().filter(({ tags }) => tags["audience"] === "guarantor");
  expect(told).toHaveLength(3);
});

test("how to reach a guarantor is masked for staff, and no part of the client's own history", async () => {
  const { body } = await office.call("GET", "/v1/clients/li/debts/loan");
  expect(JSON.stringify(body["guarantors"])).toContain("z***@example.org");
  const ctx = await office.context({
    kind: "user",
    id: "u-li",
    role: "client",
    clientId: debtOf(office, "li", "loan").clientId,
  });
  const { readTimeline } = await import("@aftercare/core/verbs/cases/read-timeline.ts");
  const ref = debtOf(office, "li", "loan");
  const page = await readTimeline(ctx, { ref, limit: 100, order: "oldest-first" });
  expect(JSON.stringify(page)).toContain("guarantor.consented");
  expect(JSON.stringify(page)).not.toContain("@example.org");
});
