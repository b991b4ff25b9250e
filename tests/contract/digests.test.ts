import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { Mailer, SendOutcome } from "@aftercare/core/ports/mailer.ts";
import { sendDigests } from "@aftercare/core/verbs/desk/send-digests.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPeople, type People, type Person } from "./people-fixture.ts";

/** The week ahead, mailed to staff once: on its first working day, after the hour of the organisation's mails. */

let people: People;
let orgId: OrgId;
let admin: Person;
let wang: Person;
let zhao: Person;
beforeAll(async () => {
  people = await startPeople();
  moveTo("2026-02-10T02:00:00Z");
  ({ orgId, admin } = await people.openOffice());
  [wang, zhao] = [await people.signIn("wang@example.org"), await people.signIn("zhao@example.org")];
  await people.enter(wang, orgId, "counsellor");
  await people.enter(zhao, orgId, "counsellor");
  await settle("li", wang);
  await settle("mei", zhao);
});
afterAll(() => people.stop());

const moveTo = (text: string) => people.cloud.engines.clock.moveTo(parseInstant(text) as Instant);

async function settle(client: string, keeper: Person): Promise<void> {
  const debt = `clients/${client}/debts/loan`;
  const lent = {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance" },
    principalFen: 100_000,
    outstandingFen: 100_000,
  };
  await tell(`clients/${client}`, "client.enrolled", { name: client, language: "zh-CN" });
  await tell(debt, "debt.recorded", lent);
  await tell(debt, "payment.made", { paymentId: "p1", amountFen: 100_000 });
  const assignee = { assignee: keeper.userId, address: keeper.email };
  await tell(`clients/${client}`, "assignment.changed", assignee);
}

async function tell(subject: string, type: string, data: object): Promise<void> {
  const event = { specversion: "1.0", id: crypto.randomUUID(), source: "test", subject, data };
  const answer = await admin.ask("POST", "/v1/events", { ...event, type: `aftercare.${type}.v1` });
  expect(answer).toMatchObject({ status: 201 });
}

const run = (mailer: Mailer = people.cloud.app.ports.mailer) => {
  const ports = { ...people.cloud.app.ports, mailer };
  return sendDigests(ports, async (org) => {
    const ctx = await people.cloud.app.contextFor(org, { kind: "system", process: "digest" });
    return ctx && { ...ctx, mailer };
  });
};

const digestsTo = ({ email }: Person) =>
  people.mailsTo(email).filter(({ tags }) => tags["account"]?.startsWith("digest-"));

const answering = (outcome: SendOutcome): Mailer => ({ send: async () => outcome });

test("nobody is mailed in the holiday, nor before the hour of the first working day", async () => {
  moveTo("2026-02-23T02:00:00Z");
  expect(await run()).toMatchObject({ sent: 0 });
  moveTo("2026-02-24T00:59:00Z");
  expect(await run()).toMatchObject({ sent: 0 });
});

test("a mail that surely did not leave is tried again, one that may have left is not", async () => {
  moveTo("2026-02-24T01:00:00Z");
  const own = await people.openOffice();
  const late = await people.signIn("late@example.org");
  await people.enter(late, own.orgId, "counsellor");
  expect(await run(answering({ kind: "throttled" }))).toMatchObject({ sent: 0 });
  expect(await run()).toMatchObject({ organisations: 2, sent: 3 });
  moveTo("2026-03-02T01:00:00Z");
  await run(answering({ kind: "unknown", why: "the line broke" }));
  const before = digestsTo(wang).length;
  moveTo("2026-03-02T03:00:00Z");
  expect(await run()).toMatchObject({ sent: 0 });
  expect(digestsTo(wang)).toHaveLength(before);
});

test("each counsellor is told of their own desk, whoever oversees of all, in numbers alone", async () => {
  const [own, overseen] = [digestsTo(wang).at(-1), digestsTo(admin).at(-1)];
  expect(own?.subject).toMatch(/^这周的工作：\d+件$/);
  expect(overseen?.subject).toMatch(/^机构这一周：\d+件$/);
  const { text = "" } = await people.readNewest(wang.email);
  expect(text).toMatch(/过了日子的：\d+件/);
  expect(text).toContain("/app/desk");
  expect(text).not.toMatch(/样例消费金融|mei|\bli\b/);
});

test("two workers at once and a second run of the hour send one", async () => {
  moveTo("2026-03-09T01:05:00Z");
  const before = digestsTo(wang).length;
  await Promise.all([run(), run()]);
  await run();
  moveTo("2026-03-09T06:00:00Z");
  await run();
  expect(digestsTo(wang)).toHaveLength(before + 1);
});

test("whoever switches it off gets none, and others still do", async () => {
  expect(await wang.ask("GET", "/v1/digest")).toMatchObject({ body: { wanted: true } });
  const off = await wang.ask("PUT", "/v1/digest", { wanted: false });
  expect(off).toMatchObject({ status: 200, body: { wanted: false } });
  moveTo("2026-03-16T01:05:00Z");
  const [before, others] = [digestsTo(wang).length, digestsTo(zhao).length];
  await run();
  expect([digestsTo(wang).length, digestsTo(zhao).length]).toEqual([before, others + 1]);
  const on = await wang.ask("PUT", "/v1/digest", { wanted: true });
  expect(on).toMatchObject({ body: { wanted: true } });
});

test("a client and an auditor have no such mail to choose", async () => {
  const [anna, client] = [
    await people.signIn("a@example.org"),
    await people.signIn("c@example.org"),
  ];
  await people.enter(anna, orgId, "auditor");
  await people.enter(client, orgId, "client");
  for (const person of [anna, client]) {
    expect(await person.ask("GET", "/v1/digest")).toMatchObject({ status: 403 });
  }
});
