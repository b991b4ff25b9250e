import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pointsOf } from "./support/crash-points.ts";
import { invokeOf } from "./support/hosted-entries.ts";
import { missingOrRepeated, postUntilAcknowledged, type Acknowledged } from "./support/partner.ts";
import { numbersUpTo, seeded, upTo } from "./support/seeded.ts";
import { settleDebts } from "./support/settled-debts.ts";
import { buildStage, type Stage } from "./support/stage.ts";
import { tallyOf } from "./support/tally.ts";
import { hostWorkers, WorkerBroken, type WorkerHost } from "./support/worker-host.ts";

/** Partners post while the API's process is killed at its calls; whoever got no answer asks again. */

const partners = 8;
let stage: Stage;
let api: WorkerHost;
let debts: FileRef[];

beforeAll(async () => {
  stage = await buildStage();
  api = hostWorkers("api", { env: stage.engines.env, dir: stage.dir });
  stage.use({ api: invokeOf(api) });
  debts = await settleDebts(stage, partners);
});
afterAll(async () => {
  await api.stop();
  await stage.close();
});

/** Posts notes one after the other, each until it is acknowledged. */
async function postNotes(name: string, refs: readonly FileRef[]): Promise<Acknowledged[]> {
  const acknowledged = [];
  for (const [at, ref] of refs.entries()) {
    const note = { text: `${name} ${at}`, internal: true };
    acknowledged.push(await postUntilAcknowledged(stage, ref, `${name}-${at}`, "note.added", note));
  }
  return acknowledged;
}

async function expectAllKept(scenario: string, acknowledged: readonly Acknowledged[]) {
  const wrong = await missingOrRepeated(stage, acknowledged);
  const { crooked } = await tallyOf(stage, new Map(debts.map((ref) => [ref, []])));
  const counts = {
    killed: api.crashes().length,
    "different points": new Set(api.crashes()).size,
    posts: acknowledged.reduce((sum, { answers }) => sum + answers.length, 0),
    acknowledged: acknowledged.length,
    "missing or repeated": wrong.length,
    "crooked files": crooked.length,
  };
  const text = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  process.stdout.write(`[faults] ${scenario}: ${text.join(", ")}\n`);
  expect(wrong).toEqual([]);
  expect(crooked).toEqual([]);
  expect(stage.problems.filter(({ error }) => error instanceof WorkerBroken)).toEqual([]);
}

test("an event whose request dies at any call of its life is recorded once", async () => {
  const calls = ["GetItem", "UpdateItem", "TransactWriteItems"].flatMap(pointsOf);
  api.crashAt([...upTo(24), ...calls]);
  const acknowledged = await postNotes("alone", Array.from({ length: 24 }, () => debts).flat());
  await expectAllKept("API killed", acknowledged);
  expect(api.crashes()).toHaveLength(24 + calls.length);
  expect(api.crashes().slice(24)).toEqual(calls);
});

test("many at once, half of them about one case file, lose nothing when the API dies by chance", async () => {
  api.crashAt(numbersUpTo(250, 20, seeded(7)));
  const [shared] = debts;
  if (shared === undefined) throw new Error("no debts");
  const posting = debts.map((own, partner) =>
    postNotes(`p${partner}`, Array.from({ length: 20 }, () => [own, shared]).flat()),
  );
  await expectAllKept("API killed, many at once", (await Promise.all(posting)).flat());
});
