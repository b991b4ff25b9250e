import { addMs } from "@aftercare/core/calendar/instant.ts";
import { makeImportRowsHandler } from "@aftercare/functions/entry/import-rows.ts";
import { queued } from "@aftercare/local/runner/queued.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { at, orgA } from "../contract/http-fixture.ts";
import { eventsOf, startImports, type ImportFixture } from "../contract/imports-fixture.ts";

/**
 * The worker of an import dies at every one of its calls, before it leaves or after it was answered. The
 * message comes again when its lease is over: in the end every row was recorded, and recorded once.
 */

let imports: ImportFixture;
let now = at("2026-11-21T02:00:00Z");
/** Calls that are left to the living; a dead process makes none. */
let left = Infinity;
let dieBefore = true;

class Died extends Error {}

async function live<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  left -= 1;
  if (left < 0 || (left === 0 && dieBefore)) throw new Died("before the call");
  const answer = await call();
  if (left <= 0) throw new Died("after the call");
  return answer;
}

beforeAll(async () => {
  imports = await startImports((files) => ({
    clock: { now: () => now },
    files: {
      ...files,
      head: (key) => live(() => files.head(key)),
      read: (key) => live(() => files.read(key)),
      write: (key, bytes, type) => live(() => files.write(key, bytes, type)),
      remove: (key) => live(() => files.remove(key)),
    },
    jobQueue: { send: (_, job) => live(async () => void imports.sent.push(job)) },
  }));
  imports.api.documentClient.middlewareStack.add((next) => (input) => live(() => next(input)), {
    step: "initialize",
    name: "mortal",
  });
});
afterAll(() => imports.api.stop());

const lease = 901_000;

/** One message to a worker that dies at this call; then to others, as the queue does. False when it lived. */
async function workDyingAt(importId: string, calls: number): Promise<boolean> {
  const handle = makeImportRowsHandler(imports.api.app);
  const message = queued("aftercare-import", { orgId: orgA, jobId: importId, kind: "import" });
  const deadline = { getRemainingTimeInMillis: () => 900_000 };
  left = calls;
  const first = await handle(message, deadline);
  const died = left <= 0;
  left = Infinity;
  imports.sent.length = 0;
  for (let tries = 0; died && tries < 3; tries += 1) {
    now = addMs(now, lease + 5_000);
    const again = await handle(message, deadline);
    if (again.batchItemFailures.length === 0) break;
  }
  expect(died || first.batchItemFailures.length === 0).toBe(true);
  return died;
}

const sheetOf = (n: number | string) =>
  [
    "客户编号,姓名,机构,种类,合同号,本金,余额",
    `X${n}a,甲,样例银行,信用卡,1,100,100`,
    `X${n}a,甲,样例消金,网贷,2,100,100`,
    `X${n}b,乙,样例银行,信用卡,1,100,100`,
    `X${n}b,乙,样例银行,信用卡,1,100,99`,
    `X${n}c,丙,样例银行,当铺,1,100,100`,
  ].join("\n");

test.each([
  ["before it leaves", true],
  ["after it was answered", false],
])(
  "a worker that dies at any call, %s, is followed by one that finishes",
  async (_, before) => {
    dieBefore = before;
    const name = before ? "v" : "n";
    let points = 0;
    for (let calls = 1; ; calls += 1) {
      left = Infinity;
      const sheet = sheetOf(`${name}${calls}`);
      const { importId, mapping = {} } = await readUp(sheet);
      const stages: boolean[] = [];
      await imports.step(importId, "check", { mapping });
      stages.push(await workDyingAt(importId, calls));
      await imports.step(importId, "start");
      stages.push(await workDyingAt(importId, calls));
      const done = await imports.read(importId);
      expect(done).toMatchObject({
        step: "done",
        counts: { rows: 5, good: 3, recorded: 3, flawed: 2, known: 0 },
      });
      expect((await imports.flawed(importId)).map(({ row }) => row)).toEqual([5, 6]);
      const of = async (client: string) =>
        (await eventsOf(imports, `X${name}${calls}${client}`)).map(({ type }) => type).toSorted();
      const [enrolled, debt] = ["aftercare.client.enrolled.v1", "aftercare.debt.recorded.v1"];
      expect(await of("a")).toEqual([enrolled, debt, debt]);
      expect(await of("b")).toEqual([enrolled, debt]);
      expect(await of("c")).toEqual([]);
      if (!stages.includes(true)) break;
      points = calls;
    }
    console.log(`import killed ${before ? "before" : "after"} each of its calls: ${points} points`);
    expect(points).toBeGreaterThan(15);
  },
  120_000,
);

async function readUp(sheet: string) {
  const { importId } = await imports.upload("debts", sheet);
  await imports.step(importId, "read");
  await imports.work();
  return imports.read(importId);
}
