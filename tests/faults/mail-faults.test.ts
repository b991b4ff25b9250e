import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import type { MailFault } from "@aftercare/local/engines/mail/faults.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { evening, morning, settleDebts } from "./support/settled-debts.ts";
import { buildStage, type Stage } from "./support/stage.ts";
import {
  type PlannedSteps,
  nothingAmiss,
  printCounts,
  stepsUntil,
  tallyOf,
} from "./support/tally.ts";

/** Six reminders of one morning, and a mail service that fails in each of its ways. */

const mails = 6;
const minuteMs = 60_000;
let stage: Stage;
let debts: FileRef[];
let planned: PlannedSteps;

beforeEach(async () => {
  stage = await buildStage();
  debts = await settleDebts(stage, mails);
  planned = await stepsUntil(stage, debts, evening(1));
  stage.moveTo(morning(1));
});
afterEach(() => stage.close());

async function liveWith(faults: readonly MailFault[], scenario: string) {
  stage.engines.mail.setFaults(faults);
  await stage.liveUntil(evening(1));
  const tally = await tallyOf(stage, planned);
  return { tally, counts: printCounts(scenario, tally) };
}

/** Sweeps, works and hears feedback once, so many minutes after mail time. */
async function actAfter(minutes: number): Promise<void> {
  const at = Date.parse(morning(1)) + minutes * minuteMs;
  stage.moveTo(new Date(at).toISOString());
  await stage.runner.drain();
}

const mailbox = () => stage.engines.mail.log.list().length;

test("a mail that was accepted before the line broke is settled by its feedback", async () => {
  const { tally, counts } = await liveWith([{ kind: "cut", accepted: true }], "accepted, then cut");
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: mails, mails });
});

test("a mail that never arrived is sent after the stated time", async () => {
  const { tally, counts } = await liveWith(
    [{ kind: "cut", accepted: false, times: mails }],
    "cut before",
  );
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: mails, mails, uncertain: mails });
});

test("without feedback a mail goes again after the stated time, and no sooner", async () => {
  stage.engines.mail.setFaults([
    { kind: "cut", accepted: true, withoutFeedback: true, times: mails },
  ]);
  await actAfter(0);
  await actAfter(14);
  expect(mailbox()).toBe(mails);
  await actAfter(16);
  expect(mailbox()).toBe(2 * mails);
  const { tally, counts } = await liveWith([], "feedback lost for ever, sent again on purpose");
  const { twiceInTheMailbox: _, ...otherwise } = nothingAmiss;
  expect(tally).toMatchObject(otherwise);
  expect(counts).toMatchObject({ sent: mails, mails: 2 * mails });
});

test("a mail that was throttled goes later, once", async () => {
  const { tally, counts } = await liveWith([{ kind: "throttle", times: 20 }], "throttled");
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: mails, mails, uncertain: 0 });
});

test("a mail that is refused for good is not tried again, and staff are told", async () => {
  const { tally, counts } = await liveWith([{ kind: "reject" }], "rejected");
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ failed: mails, sent: 0, mails: 0 });
  const { items } = await stage.ctx.cases.worklist(
    stage.ctx.org.id,
    "none",
    "2025-06-21" as never,
    { limit: 100 },
  );
  expect(items).toHaveLength(mails);
});

test("a mail service that hangs is left after its time, and the mail is settled by feedback or sent again", async () => {
  const { tally, counts } = await liveWith(
    [
      { kind: "hang", accepted: true, times: 1, to: "c1@example.org" },
      { kind: "hang", accepted: false, times: 1, to: "c2@example.org" },
      { kind: "delay", delayMs: 2_000, times: 1, to: "c3@example.org" },
    ],
    "hanging",
  );
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: mails, mails });
});

test("after a standstill of a day the feedback that waited is heard before anything is sent again", async () => {
  stage.use({ mailFeedback: () => Promise.reject(new Error("away")) });
  stage.engines.mail.setFaults([{ kind: "cut", accepted: true }]);
  await actAfter(0);
  await actAfter(24 * 60);
  await actAfter(24 * 60 + 5);
  stage.use({ mailFeedback: stage.own.mailFeedback });
  stage.engines.mail.setFaults([]);
  await stage.liveUntil(evening(2));
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("a day of standstill", tally);
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: mails });
});
