import { expect, test } from "vitest";
import { eventDefinitions } from "../casefile/events/registry.ts";
import { eventFilterShape, matchesFilter } from "./event-filter.ts";

const payment = "aftercare.payment.made.v1";

test.each([
  [["*"], true],
  [["aftercare.*"], true],
  [["aftercare.payment.*"], true],
  [["aftercare.payment.made.*"], true],
  [[payment], true],
  [["aftercare.debt.*", payment], true],
  [["aftercare.pay.*"], false],
  [["aftercare.payment.made.v11"], false],
  [["aftercare.payment.made"], false],
  [[], false],
])("%j lets a payment through: %s", (filters, expected) => {
  expect(matchesFilter(filters, payment)).toBe(expected);
});

test("every event type there is can be named", () => {
  for (const { type } of eventDefinitions) expect(type).toMatch(eventFilterShape);
});

test.each(["", "**", "a*", "aftercare.pay*", "aftercare..made", "*.made", "other.payment.made.v1"])(
  "%j is no filter",
  (filter) => {
    expect(filter).not.toMatch(eventFilterShape);
  },
);
