import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/**
 * TC17, the part of this house so far: mail stops at once, tasks stay, the counsellor sees "phone only".
 * The locking of stored credit reports is tested with the evidence itself.
 */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  town.moveTo("2026-03-01T02:00:00Z");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  await town.liveUntil("2026-03-05T02:00:00Z");
});
afterAll(() => town.close());

const toClient = () => office.mails().filter(({ to }) => to.join().includes("li@example.org"));

test("after the withdrawal no mail goes to the client, and every step says why", async () => {
  const before = toClient().length;
  expect(before).toBe(2);
  const withdrawn = { purpose: "email-reminders", textVersion: "2026-01" };
  await office.tell("clients/li", "consent.withdrawn", withdrawn);
  await town.liveUntil("2026-06-10T00:00:00Z");
  expect(toClient()).toHaveLength(before);
  const ctx = await office.context();
  const history = await ctx.cases.history(debtOf(office, "li", "loan"));
  const withheld = history.filter(({ type }) => type === "aftercare.notice.withheld.v1");
  expect(withheld.length).toBeGreaterThan(5);
  expect(withheld.every(({ data }) => (data as { reason: string }).reason === "no-consent")).toBe(
    true,
  );
});

test("the follow-ups stay on the list, and the counsellor is asked to phone", async () => {
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups");
  const items = body["items"] as { rule: string; state: string }[];
  expect(items).toContainEqual(expect.objectContaining({ rule: "R06.main", state: "open" }));
  expect(items).toContainEqual(expect.objectContaining({ rule: "N03", state: "open" }));
  const staff = office.mails().filter(({ to }) => to.join().includes("counsellors@example.org"));
  expect(staff.length).toBeGreaterThan(0);
});

test("consent given again mails the next step, and none of the withheld ones", async () => {
  const before = toClient().length;
  const given = { purpose: "email-reminders", textVersion: "2026-01" };
  await office.tell("clients/li", "consent.given", given);
  await town.liveUntil("2026-07-02T00:00:00Z");
  expect(toClient().length).toBe(before + 1);
});
