import { expect, test } from "vitest";
import { readTyped, unread } from "./typed-letter.ts";

const asks = [
  { slot: "until", label: "", kind: "day" },
  { slot: "monthly", label: "", kind: "amount" },
  { slot: "reason", label: "", kind: "text" },
] as const;

test("amounts go as fen, the rest as it is, and what is empty does not go", () => {
  const values = { until: "2026-12-31", monthly: "600.50", reason: " " };
  expect(readTyped(asks, values)).toEqual({ until: "2026-12-31", monthly: "60050" });
});

test("an amount that cannot be read is named and stays out of the letter", () => {
  const values = { monthly: "六百" };
  expect(readTyped(asks, values)).toEqual({});
  expect(unread(asks, values)).toEqual(["monthly"]);
  expect(unread(asks, { monthly: "600" })).toEqual([]);
});
