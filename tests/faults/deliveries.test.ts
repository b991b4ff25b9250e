import { setTimeout as sleep } from "node:timers/promises";
import { rulebook } from "@aftercare/core/followups/registry.ts";
import { afterEach, expect, test } from "vitest";
import { seeded, shuffled } from "./support/seeded.ts";
import { clientOf, evening, loan, morning, settleDebts, tell } from "./support/settled-debts.ts";
import { buildStage, type Stage } from "./support/stage.ts";
import { nothingAmiss, printCounts, stepsUntil, tallyOf } from "./support/tally.ts";
import { deadLetters, depthOf, putIntoQueue } from "./support/wake-queue.ts";
import { hostWorkers } from "./support/worker-host.ts";

/** Wake-ups that come twice, in any order, to everybody at once; and some that nobody can work on. */

let stage: Stage;
afterEach(() => stage.close());

test("two sweepers and three workers who all get everything twice send everything once", async () => {
  stage = await buildStage({ visibilitySeconds: 30 });
  const place = { env: stage.engines.env, dir: stage.dir };
  const sweepers = ["sweep-1", "sweep-2"].map((name) => hostWorkers("sweep", place, name));
  const workers = ["remind-1", "remind-2", "remind-3"].map((name) =>
    hostWorkers("remind", place, name),
  );
  const chance = seeded(42);
  let deliveries = 0;
  stage.use({
    sweep: (event) => Promise.all(sweepers.map((sweeper) => sweeper.invoke(event))),
    async remind({ Records }) {
      const doubled = workers.map(() => shuffled([...Records, ...Records], chance));
      deliveries += doubled.flat().length;
      await Promise.all(workers.map((worker, at) => worker.invoke({ Records: doubled[at] })));
    },
  });
  const debts = await settleDebts(stage, 40);
  const planned = await stepsUntil(stage, debts, evening(3));
  const consent = { purpose: "email-reminders", textVersion: "2026-01" };
  for (const ref of debts.slice(0, 10)) {
    await tell(stage, clientOf(ref), "consent.withdrawn", consent);
  }
  await stage.liveUntil(evening(3));
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("doubled and reordered", tally, { deliveries });
  await Promise.all([...sweepers, ...workers].map((host) => host.stop()));
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: 150, withheld: 50, mails: 60 });
});

/** Each delivery hides a message for a second; after the fifth it is dead. */
async function drainUntilDead(count: number): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    await stage.runner.drain();
    if ((await depthOf(stage, stage.engines.sqs.deadLetterUrl)) >= count) return;
    await sleep(1_050);
  }
}

test("messages that nobody can work on end as dead letters and hold up no one", async () => {
  stage = await buildStage();
  const debts = await settleDebts(stage, 20);
  const planned = await stepsUntil(stage, debts, evening(1));
  stage.moveTo(morning(1));
  const poison = [
    "not json",
    "[]",
    "{}",
    JSON.stringify({ orgId: "nowhere", clientId: "c1", debtId: "loan" }),
    JSON.stringify({ orgId: "office", clientId: "c1", debtId: "loan", more: "x" }),
    JSON.stringify({ orgId: "office", clientId: "c1#debt" }),
  ];
  for (const body of poison) await putIntoQueue(stage, body);
  // A file that was deleted since it was woken is nothing to work on, and no fault.
  await putIntoQueue(stage, JSON.stringify({ orgId: "office", clientId: "nobody" }));
  await putIntoQueue(stage, JSON.stringify({ orgId: "office", clientId: "c1", debtId: "none" }));
  await stage.workUntilQuiet();
  const tally = await tallyOf(stage, planned);
  await drainUntilDead(poison.length);
  const dead = await deadLetters(stage);
  const counts = printCounts("poison messages", tally, {
    poison: poison.length,
    "dead letters": dead.length,
  });
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: 20, mails: 20 });
  expect(dead).toEqual(poison.toSorted());
  expect(await depthOf(stage, stage.engines.sqs.queueUrl)).toBe(0);
});

test("a case file whose mail cannot be written ends as a dead letter, and nobody thinks it was sent", async () => {
  const speechless = rulebook.debt.map((rule) =>
    rule.id === "R05" ? { ...rule, steps: rule.steps.map(({ notice: _, ...step }) => step) } : rule,
  );
  stage = await buildStage({ replacements: { rulebook: { ...rulebook, debt: speechless } } });
  const { manualClosure: _, ...creditor } = loan.creditor;
  const debts = await settleDebts(stage, 5, { prefix: "good", terms: { ...loan, creditor } });
  const [broken] = await settleDebts(stage, 1, { prefix: "broken" });
  if (broken === undefined) throw new Error("no debt");
  await stage.liveUntil(evening(6));
  const planned = await stepsUntil(stage, debts, evening(7));
  stage.moveTo(morning(7));
  await drainUntilDead(1);

  const tally = await tallyOf(stage, planned);
  const dead = await deadLetters(stage);
  const counts = printCounts("mail that cannot be written", tally, { "dead letters": dead.length });
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ planned: 5, sent: 5 });
  expect(dead).toEqual([JSON.stringify(broken)]);
  const history = await stage.ctx.cases.history(broken);
  expect(history.map(({ type }) => type)).not.toContain("aftercare.notice.uncertain.v1");
});
