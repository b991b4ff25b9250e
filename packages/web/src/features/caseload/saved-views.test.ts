import { expect, test } from "vitest";
import { readViews } from "./saved-views.ts";

test("what was kept is read back, and nothing that is no view", () => {
  const kept = [
    { name: "留言", filters: { flag: "message", other: "x" } },
    { name: 3, filters: {} },
    { name: "half" },
    null,
  ];
  expect(readViews(JSON.stringify(kept))).toEqual([{ name: "留言", filters: { flag: "message" } }]);
});

test("what cannot be read is nothing", () => {
  expect([readViews(""), readViews("{}"), readViews("[1")]).toEqual([[], [], []]);
});
