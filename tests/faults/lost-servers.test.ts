import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { startSqs } from "@aftercare/local/engines/sqs.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { missingOrRepeated, postUntilAcknowledged } from "./support/partner.ts";
import { evening, morning, settleDebts } from "./support/settled-debts.ts";
import { buildStage, type Stage } from "./support/stage.ts";
import { nothingAmiss, printCounts, stepsUntil, tallyOf } from "./support/tally.ts";
import { depthOf } from "./support/wake-queue.ts";

/** The servers themselves are killed or lose what they hold. */

const kills = 5;
let stage: Stage;
beforeEach(async () => {
  stage = await buildStage();
});
afterEach(() => stage.close());

/** Kills the store again and again, and starts it on the same file and port. */
async function killStoreUnderLoad(): Promise<DynamoEngine | undefined> {
  let store = stage.engines.dynamo;
  for (let killed = 0; store !== undefined && killed < kills; killed += 1) {
    await sleep(250);
    await store.kill();
    await sleep(100);
    store = await startDynamo({ dir: join(stage.dir, "dynamo") }, store.port);
  }
  return store;
}

test("a store that is killed under load loses nothing it acknowledged, and no reminder", async () => {
  const debts = await settleDebts(stage, 60);
  const planned = await stepsUntil(stage, debts, evening(1));
  stage.moveTo(morning(1));
  const posting = Promise.all(
    debts.map(async (ref, debt) => {
      const acknowledged = [];
      for (let count = 0; count < 5; count += 1) {
        const note = { text: `${count}`, internal: true };
        acknowledged.push(
          await postUntilAcknowledged(stage, ref, `n${debt}-${count}`, "note.added", note),
        );
      }
      return acknowledged;
    }),
  );
  const [store] = await Promise.all([killStoreUnderLoad(), stage.workUntilQuiet()]);
  try {
    const acknowledged = (await posting).flat();
    await stage.liveUntil(evening(1));
    const failed = acknowledged.reduce((sum, { answers }) => sum + answers.length - 1, 0);
    const wrong = await missingOrRepeated(stage, acknowledged);
    const tally = await tallyOf(stage, planned);
    const counts = printCounts("store killed", tally, {
      killed: kills,
      events: acknowledged.length,
      "posts that failed": failed,
      "events missing or repeated": wrong.length,
    });
    expect(wrong).toEqual([]);
    expect(tally).toMatchObject(nothingAmiss);
    expect(counts).toMatchObject({ sent: 60, mails: 60 });
    expect(failed).toBeGreaterThan(0);
  } finally {
    await store?.stop();
  }
});

test("a queue that was emptied while it was full is filled again by the next sweep", async () => {
  const debts = await settleDebts(stage, 60);
  const planned = await stepsUntil(stage, debts, evening(1));
  stage.moveTo(morning(1));
  const { sqs } = stage.engines;
  await stage.own.sweep({} as never, {} as never);
  expect(await depthOf(stage, sqs.queueUrl)).toBe(60);
  await sqs.stop();
  const fresh = await startSqs({ port: sqs.port, visibilitySeconds: 1 });
  expect(await depthOf(stage, sqs.queueUrl)).toBe(0);

  await stage.liveUntil(evening(1));
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("queue emptied", tally);
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ sent: 60, mails: 60 });
  await fresh.stop();
});
