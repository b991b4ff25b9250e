import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, enrol, type Office, type Town } from "./support/town.ts";

/** TC01 lived through: every mail on its day, at nine, and none of the first flow after the residual. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
});
afterAll(() => town.close());

const days = () => office.mails().map(({ at }) => at.slice(0, 16));

test("the first flow's reminders arrive at nine on their days", async () => {
  town.moveTo("2025-05-01T02:00:00Z");
  const loan = await enrol(office);
  town.moveTo("2025-06-20T06:30:00Z");
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  await town.liveUntil("2025-09-20T02:00:00Z");
  expect(days()).toEqual([
    "2025-06-21T01:00",
    "2025-06-23T01:00",
    "2025-06-27T01:00",
    "2025-07-01T01:00",
    "2025-07-05T01:00",
    "2025-07-20T01:00",
    "2025-07-21T01:00",
    "2025-08-04T01:00",
    "2025-08-19T01:00",
    "2025-09-18T01:00",
  ]);
});

test("the Saturday's message is answered at once, and blocks a hasty payment", async () => {
  const loan = "clients/li/debts/loan";
  await office.tell(loan, "contact.logged", {
    contactId: "sms",
    channel: "sms",
    target: "client",
    demandsPayment: true,
    demandFen: 3860,
    said: "待还金额38.6元",
  });
  const hasty = await office.post(loan, "payment.made", { paymentId: "hasty", amountFen: 3860 });
  expect(hasty).toMatchObject({ status: 422, body: { code: "payment.blocked" } });
  await town.liveUntil("2025-09-20T02:05:00Z");
  expect(days().at(-1)).toBe("2025-09-20T02:00");
});

test("after the residual is paid only the second flow speaks, and each step once", async () => {
  town.moveTo("2025-09-22T06:00:00Z");
  const loan = "clients/li/debts/loan";
  await office.tell(loan, "contact.verified", {
    contactId: "sms",
    through: "official-app",
    outcome: "genuine",
    owedFen: 3860,
  });
  await office.tell(loan, "contact.triaged", { contactId: "sms", as: "residual" });
  const before = office.mails().length;
  await office.tell(loan, "payment.made", { paymentId: "p2", amountFen: 3860 });
  await town.liveUntil("2025-12-31T00:00:00Z");
  const second = office.mails().slice(before);
  expect(second.map(({ at }) => at.slice(0, 10))).toEqual([
    "2025-09-23",
    "2025-09-25",
    "2025-09-29",
    "2025-10-07",
    "2025-10-22",
    "2025-10-22",
    "2025-11-06",
    "2025-11-21",
    "2025-12-21",
  ]);

  const { body } = await office.call("GET", "/v1/clients/li/debts/loan/timeline?limit=100");
  const entries = body["items"] as { type: string; on: string; data: { steps?: string[] } }[];
  const sent = entries.filter(({ type }) => type === "aftercare.notice.sent.v1");
  const steps = sent.flatMap(({ data }) => data.steps ?? []);
  expect(new Set(steps).size).toBe(steps.length);
  const late = sent.filter(
    ({ on, data }) => on > "2025-09-22" && data.steps?.join().includes("@2025-06-20"),
  );
  expect(late).toEqual([]);
});
