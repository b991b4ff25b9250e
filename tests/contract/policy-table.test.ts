import { afterAll, beforeAll, expect, test } from "vitest";
import { titleOf } from "./policy/entry.ts";
import { registry } from "./policy/registry.ts";
import { raiseStage, type Stage } from "./policy/stage.ts";
import { cellsOf, walk } from "./policy/walk.ts";

/** Every verb, by everybody, at home and abroad: exactly what the policy's data says. */

let stage: Stage;
let before: readonly string[];
let cells = 0;
beforeAll(async () => {
  stage = await raiseStage();
  before = await stage.rows();
});
afterAll(async () => {
  console.log(`policy table: ${registry.length} entries, ${cells} cells`);
  await stage.stop();
});

test.each(registry.map((entry) => [titleOf(entry), entry] as const))("%s", async (_, entry) => {
  const all = cellsOf(stage, entry);
  cells += all.length;
  expect((await walk(stage, all)).join("\n")).toBe("");
});

test("after the whole table nothing has changed", async () => {
  const after = await stage.rows();
  expect(after.filter((row) => !before.includes(row))).toEqual([]);
  expect(before.filter((row) => !after.includes(row))).toEqual([]);
});
