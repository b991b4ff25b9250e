import { afterAll, beforeAll, expect, test } from "vitest";
import { pointsOf } from "./support/crash-points.ts";
import {
  hostEntries,
  invokeOf,
  oneAtATime,
  oneByOne,
  type HostedEntries,
} from "./support/hosted-entries.ts";
import { numbersUpTo, seeded, upTo } from "./support/seeded.ts";
import { evening, morning, settleDebts } from "./support/settled-debts.ts";
import { buildStage, type Stage } from "./support/stage.ts";
import {
  type PlannedSteps,
  nothingAmiss,
  printCounts,
  stepsUntil,
  tallyOf,
} from "./support/tally.ts";
import { WorkerBroken, WorkerKilled, type WorkerHost } from "./support/worker-host.ts";

/**
 * Sixty settled debts, lived through morning by morning, while the processes of the clockwork are killed at
 * every call they make. Whatever died, in the evening every step was sent, and sent once.
 */

const days = [1, 3, 7, 15] as const;
let stage: Stage;
let entries: HostedEntries;
let planned: ReadonlyMap<number, PlannedSteps>;

beforeAll(async () => {
  stage = await buildStage({ visibilitySeconds: 30 });
  entries = hostEntries(stage);
  const debts = await settleDebts(stage, 60);
  const plans = days.map(
    async (day) => [day, await stepsUntil(stage, debts, evening(day))] as const,
  );
  planned = new Map(await Promise.all(plans));
});
afterAll(async () => {
  await entries.stop();
  await stage.close();
});

/** What has been planned since the debts were settled has happened by the evening of that day, once. */
async function expectAllSent(day: (typeof days)[number], scenario: string, hosts: WorkerHost[]) {
  const tally = await tallyOf(stage, planned.get(day) ?? new Map());
  const crashes = hosts.flatMap((host) => host.crashes());
  const counts = printCounts(scenario, tally, {
    killed: crashes.length,
    "different points": new Set(crashes).size,
  });
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: tally.planned.length });
  expect(stage.problems.filter(({ error }) => error instanceof WorkerBroken)).toEqual([]);
  return { counts, crashes };
}

test("a sweep that dies at any of its calls leaves no case file asleep", async () => {
  stage.moveTo(morning(1));
  const calls = ["GetQueueAttributes", "Query", "SendMessageBatch"].flatMap(pointsOf);
  entries.sweep.crashAt([...upTo(39), ...calls]);
  while (entries.sweep.crashesLeft() > 0) {
    await expect(entries.sweep.invoke({})).rejects.toThrow(WorkerKilled);
  }
  await stage.liveUntil(evening(1));
  const { counts, crashes } = await expectAllSent(1, "sweep killed", [entries.sweep]);
  expect(counts).toMatchObject({ planned: 60, mails: 60 });
  expect(crashes.slice(39)).toEqual(calls);
});

test("a reminder whose worker dies at any call of its life is sent, and once", async () => {
  stage.use({ remind: oneByOne(entries.remind) });
  const calls = ["GetItem", "BatchGetItem", "PutItem", "SendEmail", "TransactWriteItems"];
  const named = calls.flatMap(pointsOf);
  entries.remind.crashAt([...upTo(36), ...named]);
  await stage.liveUntil(evening(3));
  const { counts, crashes } = await expectAllSent(3, "remind killed", [entries.remind]);
  expect(counts).toMatchObject({ planned: 300, mails: 120 });
  expect(crashes).toHaveLength(36 + named.length);
  expect(crashes.slice(36)).toEqual(named);
});

test("where the worker died after sending, feedback that dies itself still settles the mail", async () => {
  stage.use({ mailFeedback: oneAtATime(entries.mailFeedback) });
  const answeredButUnheard = upTo(20).map(() => 12);
  entries.remind.crashAt(answeredButUnheard);
  const calls = ["GetItem", "TransactWriteItems"].flatMap(pointsOf);
  entries.mailFeedback.crashAt([...upTo(32), ...calls]);
  await stage.liveUntil(evening(7));
  const { counts, crashes } = await expectAllSent(7, "mail feedback killed", [
    entries.remind,
    entries.mailFeedback,
  ]);
  expect(counts).toMatchObject({ planned: 420, mails: 180 });
  const unheard = crashes.filter((point) => point === "SendEmail answered");
  expect(unheard.length).toBeGreaterThanOrEqual(15);
  expect(entries.mailFeedback.crashes().slice(32)).toEqual(calls);
});

test("sweep, remind and mail feedback die at chance moments, ten reminders at a time", async () => {
  const { sweep, remind, mailFeedback } = entries;
  stage.use({ remind: invokeOf(remind), mailFeedback: invokeOf(mailFeedback) });
  const chance = seeded(2025);
  sweep.crashAt(numbersUpTo(40, 5, chance));
  remind.crashAt(numbersUpTo(400, 15, chance));
  mailFeedback.crashAt(numbersUpTo(120, 8, chance));
  await stage.liveUntil(evening(15));
  const hosts = [sweep, remind, mailFeedback];
  const { counts, crashes } = await expectAllSent(15, "all killed by chance", hosts);
  // Which points chance picks is its own affair; every single one is killed by number above.
  expect(new Set(crashes).size).toBeGreaterThanOrEqual(6);
  expect(counts).toMatchObject({ planned: 480, mails: 240 });
});
