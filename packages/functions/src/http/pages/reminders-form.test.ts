import { expect, test } from "vitest";
import { readChoice } from "./reminders-form.ts";

test("what is ticked is wanted, and everything else is off", () => {
  expect(readChoice({ wanted: ["tasks", "money"], pause: "2", lender: "yes" })).toEqual({
    off: ["credit", "answers", "plan", "yearly"],
    pause: 2,
    showLenders: true,
  });
});

test("one tick alone is read like several", () => {
  expect(readChoice({ wanted: "credit" }).off).toEqual([
    "tasks",
    "answers",
    "money",
    "plan",
    "yearly",
  ]);
});

test.each(["5", "0", "-1", "", "1.5", ["x"], undefined])("a pause of %j is none", (pause) => {
  expect(readChoice({ pause }).pause).toBe("none");
});

test("a file where a word should be is no word", () => {
  const file = new File(["x"], "credit");
  expect(readChoice({ wanted: file, lender: file })).toMatchObject({
    off: expect.arrayContaining(["credit"]) as unknown,
    showLenders: false,
  });
});
