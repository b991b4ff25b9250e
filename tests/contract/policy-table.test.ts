import { eventDefinitions } from "@aftercare/core/casefile/events/registry.ts";
import { policy } from "@aftercare/core/policy/policy.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as broken from "./policy/broken.ts";
import { namesImportedOutside, takersOfContext } from "./policy/completeness.ts";
import { titleOf } from "./policy/entry.ts";
import { doors, parts } from "./policy/no-verbs.ts";
import { registry } from "./policy/registry.ts";
import { raiseStage, type Stage } from "./policy/stage.ts";
import { walk } from "./policy/walk.ts";

/** Every verb, by everybody, at home and at the other organisation's door: exactly what the policy says. */

let stage: Stage;
let before: readonly string[];
let cells = 0;
beforeAll(async () => {
  stage = await raiseStage();
  before = await stage.rows();
});
afterAll(async () => {
  const { length: players } = stage.players;
  console.log(`policy table: ${registry.length} entries, ${players} players, ${cells} cells`);
  await stage.stop();
});

const verbs = registry.map(({ verb }) => verb);

test("every verb has its place in the table, or a reason why not", () => {
  const known = [...new Set([...verbs, ...parts, ...Object.keys(doors)])];
  expect(takersOfContext()).toEqual(known.toSorted());
});

test("nothing outside of the verbs calls a part of one", () => {
  const outside = namesImportedOutside();
  expect(outside).toContain("readClient");
  expect(outside.filter((name) => parts.includes(name))).toEqual([]);
});

test("every act of the policy is asked for by a verb of the table", () => {
  const asked = new Set<string>(registry.flatMap(({ act }) => act ?? []));
  expect(Object.keys(policy).filter((act) => !asked.has(act))).toEqual([]);
});

test("every type of event has its place in the table", () => {
  const types = eventDefinitions.map(({ type }) => type);
  expect(registry.flatMap(({ event }) => event ?? [])).toEqual(types);
});

test.each(registry.map((entry) => [titleOf(entry), entry] as const))("%s", async (_, entry) => {
  const walked = await walk(stage, entry);
  cells += walked.cells;
  expect(walked.flaws).toBe("");
  // An event may be refused for what the case file says; that comes after the door.
  expect(walked.isReached || entry.event !== undefined).toBe(true);
});

test("after the whole table nothing has changed", async () => {
  const after = await stage.rows();
  expect(after.filter((row) => !before.includes(row))).toEqual([]);
  expect(before.filter((row) => !after.includes(row))).toEqual([]);
});

test.each([
  ["asks nobody", broken.forgetsItsFirstLine, /auditor of xanadu at li of xanadu: is allowed/],
  ["asks not whose", broken.forgetsWhoseFileItIs, /wang of xanadu at mei of xanadu: is allowed/],
  ["takes any tenant", broken.forgetsTheTenant, /admin of yonder at li of xanadu: is allowed/],
  [
    "asks for another act",
    broken.asksForAnotherAct,
    /auditor of xanadu .*: is allowed, not forbid/,
  ],
  ["writes before it asks", broken.writesBeforeItAsks, /auditor of xanadu .*: wrote Put/],
  ["does not propose", broken.doesNotPropose, /wang of xanadu .*: is allowed, not proposed/],
])("a verb that %s is found out", async (_, entry, flaw) => {
  expect((await walk(stage, entry)).flaws).toMatch(flaw);
});
