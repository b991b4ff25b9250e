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

test("what was forgotten is asked for again, also when the question was under way", async () => {
  const { memory, find, asked } = countingMemory();
  memory.put("key", "opens");
  memory.forget("key");
  expect(await memory.get("key", find("opens"))).toBe("opens");
  memory.forget("key");
  const underWay = memory.get("key", async () => {
    await Promise.resolve();
    return "opened before";
  });
  memory.forget("key");
  await underWay;
  expect(await memory.get("key", find(undefined))).toBeUndefined();
  expect(asked()).toBe(2);
});

test("a minute counts from the question, not from the answer", async () => {
  const { time, memory, find } = countingMemory();
  await memory.get("key", () => {
    time.ms = 10_000;
    return Promise.resolve("slow");
  });
  time.ms = 60_000;
  expect(await memory.get("key", find("fresh"))).toBe("fresh");
});
