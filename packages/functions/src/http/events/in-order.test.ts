import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrderWithinGroups } from "./in-order.ts";

test("results come in the order of the items, whoever was faster", async () => {
  const results = await inOrderWithinGroups([30, 1, 10], String, async (ms) => {
    await sleep(ms);
    return ms;
  });
  expect(results).toEqual([30, 1, 10]);
});

test("items of one group run one after the other, groups side by side, and never more than eight", async () => {
  const running = new Map<string, number>();
  const order: string[] = [];
  let most = 0;
  const items = Array.from({ length: 40 }, (_, n) => ({ group: `g${n % 20}`, n }));
  await inOrderWithinGroups(
    items,
    ({ group }) => group,
    async ({ group, n }) => {
      running.set(group, (running.get(group) ?? 0) + 1);
      expect(running.get(group)).toBe(1);
      most = Math.max(
        most,
        [...running.values()].reduce((sum, count) => sum + count, 0),
      );
      await sleep(2);
      order.push(`${group}:${n}`);
      running.set(group, 0);
    },
  );
  expect(order.indexOf("g3:3")).toBeLessThan(order.indexOf("g3:23"));
  expect(most).toBe(8);
});
