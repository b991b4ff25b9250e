import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hire, wang } from "./support/desk.ts";
import { buildTown, enrol, type Office, type Town } from "./support/town.ts";

/** B22: what is mailed around an instalment that is paid, and around one that is not. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  town.moveTo("2026-03-01T02:00:00Z");
  office = await town.openOffice();
  await hire(office, "wang", "counsellor", "王顾问");
  const loan = await enrol(office);
  await office.tell("clients/li", "assignment.changed", { assignee: "wang" });
  const budget = { incomeFen: 800_000, essentials: { housing: 200_000 }, otherFen: 0 };
  await office.tell("clients/li", "budget.saved", budget);
  const schedule = [{ fromOn: "2026-03-20", count: 4, amountFen: 500_000 }];
  await say(loan, "plan.drafted", { planId: "p", schedule });
  await say(loan, "plan.shared", { planId: "p" });
  await town.liveUntil("2026-03-02T02:00:00Z");
  await say(loan, "plan.answered", { planId: "p", answer: "agree" });
  await say(loan, "plan.activated", { planId: "p" });
});
afterAll(() => town.close());

async function say(subject: string, type: string, data: object): Promise<void> {
  const outcome = await recordEvent(await office.context(wang), {
    specversion: "1.0",
    id: type,
    source: "desk",
    type: `aftercare.${type}.v1`,
    subject,
    data,
  });
  if (outcome.kind !== "recorded") throw new Error(JSON.stringify(outcome));
}

const mailsOf = (month: string) =>
  office
    .mails()
    .filter(({ at }) => at.startsWith(month))
    .map(({ at, subject, tags }) => [at.slice(5, 16), tags["audience"], subject]);

test("the draft is mailed, the instalment that is paid is spoken of until then, and no more", async () => {
  await town.liveUntil("2026-03-18T00:00:00Z");
  await office.tell("clients/li/debts/loan", "payment.made", {
    paymentId: "a",
    amountFen: 500_000,
  });
  await town.liveUntil("2026-04-01T00:00:00Z");
  expect(mailsOf("2026-03")).toEqual([
    ["03-01T02:00", "client", "方案草稿可以看了"],
    ["03-13T01:00", "client", "过几天有一笔安排"],
    ["03-17T01:00", "client", "过几天有一笔安排"],
  ]);
});

test("one that is open in the evening goes to staff that evening, and softly to the client the day after", async () => {
  await town.liveUntil("2026-04-22T00:00:00Z");
  expect(mailsOf("2026-04")).toEqual([
    ["04-13T01:00", "client", "过几天有一笔安排"],
    ["04-17T01:00", "client", "过几天有一笔安排"],
    ["04-19T01:00", "client", "明天有一笔安排"],
    ["04-20T10:00", "staff", "今天的一期还没有记上"],
    ["04-21T01:00", "client", "有一笔安排还没记上，现在补上也来得及"],
  ]);
});

test("a second one that is missed calls for a review", async () => {
  await town.liveUntil("2026-05-23T00:00:00Z");
  const subjects = mailsOf("2026-05").map(([, , subject]) => subject);
  expect(subjects).toContain("一份方案两期没还上，请重新看看");
});
