import { fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { invokeOf } from "./support/hosted-entries.ts";
import { clientOf, evening, morning, settleDebts, tell } from "./support/settled-debts.ts";
import { buildStage, type Stage } from "./support/stage.ts";
import { nothingAmiss, printCounts, stepsUntil, tallyOf } from "./support/tally.ts";
import { hostWorkers, WorkerKilled } from "./support/worker-host.ts";

/** Things that happen at the worst moment: a stop, a leap of the clock, a change of mind. */

let stage: Stage;
afterEach(() => stage.close());

/** Calls `end` whenever so many mails have been sent. */
async function endAfterEach(counts: readonly number[], end: () => void): Promise<void> {
  for (const count of counts) {
    while (stage.engines.mail.log.list().length < count) await sleep(5);
    end();
  }
}

/** Resolves once a machine that works on this folder has taken so many mails. */
async function mailsIn(dir: string, count: number): Promise<void> {
  const lines = async () =>
    (await readFile(join(dir, "mail/mails.jsonl"), "utf8")).split("\n").length;
  while ((await lines()) <= count) await sleep(20);
}

test("workers that are told to end in the middle of a batch leave nothing undone", async () => {
  stage = await buildStage();
  const remind = hostWorkers("remind", { env: stage.engines.env, dir: stage.dir });
  stage.use({ remind: invokeOf(remind) });
  const debts = await settleDebts(stage, 40);
  const planned = await stepsUntil(stage, debts, evening(1));
  stage.moveTo(morning(1));
  const ending = endAfterEach([3, 9, 14, 20, 27], () => remind.signal("SIGTERM"));
  await Promise.all([stage.liveUntil(evening(1)), ending]);
  await remind.stop();
  const ended = stage.problems.filter(({ error }) => error instanceof WorkerKilled).length;
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("SIGTERM to workers", tally, { "batches broken off": ended });
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: 40, mails: 40 });
  expect(ended).toBeGreaterThan(0);
});

test("a machine that is stopped in the middle of its work goes on where it was", async () => {
  stage = await buildStage();
  const debts = await settleDebts(stage, 60);
  const planned = await stepsUntil(stage, debts, evening(3));
  stage.moveTo(morning(1));
  const { dir } = stage;
  await stage.stop();

  const machine = fork(new URL("./support/machine.ts", import.meta.url), [dir], { execArgv: [] });
  const ended = once(machine, "exit");
  const [url] = (await once(machine, "message")) as [string];
  const moving = fetch(`${url}/_local/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ instant: evening(3) }),
  }).catch(() => undefined);
  await mailsIn(dir, 5);
  machine.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  await moving;

  stage = await buildStage({ dir });
  const before = stage.engines.mail.log.list().length;
  await stage.liveUntil(evening(3));
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("SIGTERM to the machine", tally, { "mails before": before });
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ planned: 300, sent: 300, mails: 120, uncertain: 0 });
  expect(before).toBeLessThan(tally.mails.length);
});

test("a leap of 400 days sends what was missed in one mail a person, and each step once", async () => {
  stage = await buildStage();
  const debts = await settleDebts(stage, 20);
  const planned = await stepsUntil(stage, debts, evening(400));
  stage.moveTo(morning(400));
  await stage.workUntilQuiet();
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("400 days at once", tally);
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: tally.planned.length });
  expect(tally.planned.length).toBeGreaterThan(200);
  const perPerson = Map.groupBy(
    stage.engines.mail.log.list(),
    ({ tags }) => `${tags["client"]} ${tags["debt"]} ${tags["audience"]}`,
  );
  expect([...perPerson.values()].filter((mails) => mails.length > 1)).toEqual([]);
});

test("who withdraws consent between sweep and send gets no mail", async () => {
  stage = await buildStage();
  const debts = await settleDebts(stage, 3);
  const planned = await stepsUntil(stage, debts, evening(1));
  stage.moveTo(morning(1));
  await stage.own.sweep({} as never, {} as never);
  const [first] = debts;
  if (first === undefined) throw new Error("no debts");
  const consent = { purpose: "email-reminders", textVersion: "2026-01" };
  await tell(stage, clientOf(first), "consent.withdrawn", consent);
  await stage.liveUntil(evening(1));
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("consent withdrawn", tally);
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: 2, withheld: 1, mails: 2 });
  const toClient = stage.engines.mail.log
    .list()
    .filter(({ tags }) => tags["audience"] === "client");
  expect(toClient.map(({ tags }) => tags["client"])).not.toContain(first.clientId);
});

test("when a payment is reversed while its mail is on its way, that mail is the last of its flow", async () => {
  stage = await buildStage();
  const debts = await settleDebts(stage, 2);
  const [reversed] = debts;
  if (reversed === undefined) throw new Error("no debts");
  const planned = await stepsUntil(stage, debts, evening(45));
  stage.engines.mail.setFaults([{ kind: "delay", delayMs: 800, times: 2 }]);
  stage.moveTo(morning(1));
  const working = stage.workUntilQuiet();
  await expect.poll(async () => (await stage.ctx.cases.load(reversed))?.dispatch).toBeDefined();
  await tell(stage, reversed, "payment.reversed", { paymentId: "p1", reason: "退票" });
  await working;
  await stage.liveUntil(evening(45));
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("payment reversed", tally);
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: tally.planned.length - tally.cancelled.length });
  const about = stage.engines.mail.log
    .list()
    .map(({ tags }) => `${tags["client"]} ${tags["debt"]}`);
  expect(about.filter((file) => file === `${reversed.clientId} ${reversed.debtId}`)).toHaveLength(
    1,
  );
});
