import { expect, test } from "vitest";
import { keepForAMinute } from "./organisation-store-memory.ts";

function countingMemory() {
  const time = { ms: 0 };
  const memory = keepForAMinute<string>(() => time.ms);
  let asked = 0;
  const find = (value: string | undefined) => () => {
    asked += 1;
    return Promise.resolve(value);
  };
  return { time, memory, find, asked: () => asked };
}

test("what was found is asked for once a minute", async () => {
  const { time, memory, find, asked } = countingMemory();
  expect(await memory.get("org", find("first"))).toBe("first");
  time.ms = 59_999;
  expect(await memory.get("org", find("second"))).toBe("first");
  time.ms = 60_000;
  expect(await memory.get("org", find("second"))).toBe("second");
  expect(asked()).toBe(2);
});

test("what was not found is asked for again", async () => {
  const { memory, find } = countingMemory();
  expect(await memory.get("org", find(undefined))).toBeUndefined();
  expect(await memory.get("org", find("there now"))).toBe("there now");
});

test("what was just written is remembered", async () => {
  const { memory, find, asked } = countingMemory();
  memory.put("org", "written");
  expect(await memory.get("org", find("stored"))).toBe("written");
  expect(asked()).toBe(0);
});

test("the memory stays small however many names are asked for", async () => {
  const { memory, find, asked } = countingMemory();
  for (let name = 0; name <= 1_000; name += 1) await memory.get(String(name), find("value"));
  await memory.get("0", find("value"));
  expect(asked()).toBe(1_002);
});
