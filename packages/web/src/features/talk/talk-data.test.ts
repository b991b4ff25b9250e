import { expect, test } from "vitest";
import { checkTalk, talkOf, type TypedTalk } from "./talk-data.ts";

const today = "2026-11-25";
const typed: TypedTalk = {
  channel: "phone",
  outcome: "reached",
  note: " ",
  step: "",
  stepOn: "2026-12-02",
  stepDone: false,
  on: today,
};

test("two taps are enough: what was not written is not told", () => {
  expect(checkTalk(typed, today)).toEqual({});
  expect(talkOf(typed)).toEqual({ channel: "phone", outcome: "reached", on: today });
});

test("a next step goes with its day, and the day may not have passed", () => {
  const agreed = { ...typed, step: " 再打一次 " };
  expect(talkOf(agreed)).toMatchObject({ nextStep: { text: "再打一次", on: "2026-12-02" } });
  expect(Object.keys(checkTalk({ ...agreed, stepOn: "2026-11-24" }, today))).toEqual(["stepOn"]);
  expect(checkTalk({ ...typed, stepOn: "" }, today)).toEqual({});
});

test("how it went has to be said", () => {
  expect(Object.keys(checkTalk({ ...typed, outcome: "" }, today))).toEqual(["outcome"]);
});
