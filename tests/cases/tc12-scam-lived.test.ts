import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, enrol, type Office, type Town } from "./support/town.ts";

/** TC12 lived through: warnings leave the same minute, and an address stays text. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  town.moveTo("2026-02-10T02:00:00Z");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  await town.liveUntil("2026-02-14T01:20:00Z");
});
afterAll(() => town.close());

test("client and staff are warned at once, not the next morning", async () => {
  const before = office.mails().length;
  await office.tell("clients/li/debts/loan", "contact.logged", {
    contactId: "wechat",
    channel: "wechat",
    target: "client",
    demandsPayment: true,
    demandFen: 500_000,
    said: "系统故障,需重新还款 ¥5,000 到对公账户, 否则影响征信 https://bbs.77.ink",
  });
  await town.liveUntil("2026-02-14T01:21:00Z");
  const warnings = office.mails().slice(before);
  expect(warnings.map(({ to }) => to.join())).toEqual([
    expect.stringContaining("li@example.org"),
    expect.stringContaining("counsellors@example.org"),
  ]);
  expect(warnings.every(({ at }) => at.startsWith("2026-02-14T01:2"))).toBe(true);
});

test("what was said comes back as it was typed, and is in no mail", async () => {
  const { body } = await office.call("GET", "/v1/clients/li/debts/loan/timeline?limit=100");
  const entries = body["items"] as { type: string; data: { said?: string } }[];
  const logged = entries.find(({ type }) => type === "aftercare.contact.logged.v1");
  expect(logged?.data.said).toContain("https://bbs.77.ink");
  for (const { messageId } of office.mails()) {
    const mail = await town.cloud.engines.mail.log.read(messageId);
    const { subject, html, text } = await PostalMime.parse(Buffer.from(mail?.raw ?? "", "base64"));
    expect(text).toContain("400-000-0000");
    expect(`${subject} ${html} ${text}`).not.toContain("77.ink");
  }
});

test("money that already left alarms both within the minute", async () => {
  const before = office.mails().length;
  await office.tell("clients/li/debts/loan", "contact.paid-reported", { contactId: "wechat" });
  await town.liveUntil("2026-02-14T01:22:00Z");
  expect(office.mails()).toHaveLength(before + 2);
});

test("at two in the morning counsellor and supervisors are alarmed at once, the client at nine", async () => {
  const { members } = town.cloud.app.ports;
  const now = town.cloud.engines.clock.now();
  for (const [userId, role] of [
    ["ma", "supervisor"],
    ["wu", "counsellor"],
  ] as const) {
    await members.save({
      orgId: office.orgId,
      userId,
      role,
      name: userId,
      email: `${userId}@example.org`,
      state: "active",
      version: 1,
      joinedAt: now,
      changedAt: now,
      changedBy: "test",
    });
  }
  await town.liveUntil("2026-02-14T18:00:00Z");
  const before = office.mails().length;
  const said = "系统故障,需重新还款";
  const contact = { contactId: "night", channel: "wechat", target: "client", demandsPayment: true };
  await office.tell("clients/li/debts/loan", "contact.logged", { ...contact, said });
  // The money left the day before, and is told of only now.
  const paid = { contactId: "night", amountFen: 500_000, on: "2026-02-14" };
  await office.tell("clients/li/debts/loan", "contact.paid-reported", paid);
  await town.liveUntil("2026-02-14T18:01:00Z");
  const [alarm, ...others] = office.mails().slice(before);
  expect(others).toEqual([]);
  expect(alarm?.to.join(" ")).toMatch(/counsellors@example\.org.*ma@example\.org/);
  expect(alarm?.to.join(" ")).not.toContain("wu@example.org");
  await town.liveUntil("2026-02-15T01:01:00Z");
  const morning = office.mails().slice(before + 1);
  expect(morning.map(({ to }) => to.join()).join(" ")).toContain("li@example.org");
});
