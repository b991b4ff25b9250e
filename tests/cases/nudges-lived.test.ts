import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { askNudges, type NudgeWish } from "@aftercare/core/verbs/desk/ask-nudges.ts";
import { withdrawNudges } from "@aftercare/core/verbs/desk/withdraw-nudges.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk, wang } from "./support/desk.ts";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** S11: “remind about this again now”, with a minute to think better of it, and never twice. */

let town: Town;
let office: Office;
const people = ["an", "bo", "cai", "du", "fei", "gao"];
beforeAll(async () => {
  town = await buildTown();
  office = await openDesk(town);
  for (const who of people) {
    const loan = await enrol(office, who);
    await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  }
  // The last reminders went out on the 8th, the next come on the 16th.
  await town.liveUntil("2026-03-12T02:00:20Z");
});
afterAll(() => town.close());

const wish = (client: string): NudgeWish => ({ clientId: client as ClientId });
const loanOf = (client: string) => ({ ...wish(client), debtId: "loan" as DebtId });
const mailsTo = (client: string) =>
  office
    .mails()
    .filter(({ tags }) => tags["client"] === client && tags["audience"] === "client")
    .filter(({ at }) => at >= "2026-03-12T02:00");
const timesTo = (client: string) => mailsTo(client).map(({ at }) => at.slice(0, 16));

async function ask(clients: readonly string[], more: object = {}) {
  const ctx = await office.context(wang);
  const asked = await askNudges(ctx, { wishes: clients.map(wish), dryRun: false, ...more });
  if (asked.kind === "refused") throw new Error(asked.code);
  return asked;
}

async function takeBack(nudgeId: string | undefined, clients: readonly string[]) {
  const ctx = await office.context(wang);
  const files = clients.map(loanOf);
  const taken = await withdrawNudges(ctx, { nudgeId: nudgeId ?? "none", files });
  if (taken.kind === "refused") throw new Error(taken.code);
  return taken.results.map(({ outcome }) => outcome);
}

test("a dry run counts, shows one of the mails without its links, and records nothing", async () => {
  const { results, nudgeId, preview } = await ask(["an", "bo", "nobody"], { dryRun: true });
  expect(nudgeId).toBeUndefined();
  expect(results.map(({ outcome, leavesAt }) => [outcome, leavesAt])).toEqual([
    ["send", "2026-03-12T10:02"],
    ["send", "2026-03-12T10:02"],
    ["excluded", undefined],
  ]);
  expect(results[2]?.why?.code).toBe("client.unknown");
  expect(preview?.text).toContain("李女士");
  expect(preview?.text).toContain("/a/…");
  expect(preview?.text).not.toMatch(/\/[am]\/[\w-]{20}/);
  await town.liveUntil("2026-03-12T02:03:00Z");
  expect(timesTo("an")).toEqual([]);
});

test("its mail leaves once, no sooner than a minute later, whoever else delivers the message again", async () => {
  town.moveTo("2026-03-12T02:03:20Z");
  const asked = await ask(["an"]);
  expect(asked.undoUntil?.slice(0, 19)).toBe("2026-03-12T02:04:20");
  expect(asked.results[0]).toMatchObject({ outcome: "send", leavesAt: "2026-03-12T10:05" });
  await town.liveUntil("2026-03-12T02:04:59Z");
  expect(timesTo("an")).toEqual([]);
  town.moveTo("2026-03-12T02:05:00Z");
  const worker = await office.context();
  const loan = debtOf(office, "an", "loan");
  await Promise.all([remind(worker, loan), remind(worker, loan), remind(worker, loan)]);
  await town.liveUntil("2026-03-12T02:10:00Z");
  await remind(worker, loan);
  expect(timesTo("an")).toEqual(["2026-03-12T02:05"]);
  const history = await worker.cases.history(loan);
  const steps = history
    .filter(({ type }) => type === "aftercare.notice.sent.v1")
    .flatMap(({ data }) => (data as { steps: string[] }).steps);
  expect(steps.filter((step) => step.endsWith(`/nudge-${asked.nudgeId}`))).toHaveLength(1);
});

test("what was sent can be neither taken back nor asked for again within three days", async () => {
  const file = await (await office.context()).cases.load(debtOf(office, "an", "loan"));
  const nudgeId = file?.facts.nudges?.[0]?.id;
  expect(await takeBack(nudgeId, ["an"])).toEqual(["too-late"]);
  const { results } = await ask(["an"]);
  expect(results[0]).toMatchObject({ outcome: "excluded", why: { code: "nudge.reminded-lately" } });
  const why = results[0]?.why;
  expect(why && writeRefusal(why).en).toContain("12 March 2026");
});

test("taken back within the minute, nothing is sent, and it may be asked for anew", async () => {
  const { nudgeId } = await ask(["bo", "cai"]);
  expect(await takeBack(nudgeId, ["bo"])).toEqual(["withdrawn"]);
  expect(await takeBack(nudgeId, ["bo"])).toEqual(["withdrawn"]);
  await town.liveUntil("2026-03-12T02:20:00Z");
  expect(timesTo("bo")).toEqual([]);
  expect(timesTo("cai")).toHaveLength(1);
  const again = await ask(["bo"], { nudgeId });
  expect(again.results[0]).toMatchObject({ outcome: "excluded", why: { code: "nudge.unknown" } });
  expect((await ask(["bo"], { dryRun: true })).results[0]).toMatchObject({ outcome: "send" });
});

test("a double click sends one mail, under one name or under two", async () => {
  const named = { nudgeId: "click" };
  const [once, twice] = await Promise.all([ask(["du"], named), ask(["du"], named)]);
  expect([once, twice].map(({ results }) => results[0]?.outcome)).toEqual(["send", "send"]);
  expect((await ask(["du"], named)).results[0]?.outcome).toBe("send");
  const both = await Promise.all([ask(["fei"]), ask(["fei"])]);
  const outcomes = both.map(({ results }) => results[0]?.outcome);
  expect(new Set(outcomes)).toEqual(new Set(["excluded", "send"]));
  await town.liveUntil("2026-03-12T02:30:00Z");
  expect(timesTo("du")).toHaveLength(1);
  expect(timesTo("fei")).toHaveLength(1);
});

test("asked for at night it waits for the morning, and until then it can be taken back", async () => {
  await town.liveUntil("2026-03-12T15:00:00Z");
  const { results, nudgeId } = await ask(["bo", "gao"]);
  const mornings = results.map(({ leavesAt }) => leavesAt);
  expect(mornings).toEqual(["2026-03-13T09:00", "2026-03-13T09:00"]);
  await town.liveUntil("2026-03-12T22:00:00Z");
  expect(await takeBack(nudgeId, ["bo"])).toEqual(["withdrawn"]);
  await town.liveUntil("2026-03-13T02:00:00Z");
  expect(timesTo("bo")).toEqual([]);
  expect(timesTo("gao")).toEqual(["2026-03-13T01:00"]);
});

test("whoever did the thing within the minute is not reminded of it", async () => {
  const { results } = await ask(["bo"]);
  const { followUp } = results[0] ?? {};
  await office.tell("clients/bo/debts/loan", "account.status-seen", {
    status: "settled",
    where: "app",
  });
  expect(followUp).toBe("R01@2026-03-01");
  await town.liveUntil("2026-03-13T04:00:00Z");
  expect(timesTo("bo")).toEqual([]);
});
