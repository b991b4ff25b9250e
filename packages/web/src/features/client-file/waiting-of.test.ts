import { expect, test } from "vitest";
import { waitingOf } from "./waiting-of.ts";

const one = {
  key: "a",
  rule: "R02",
  state: "open",
  kind: "task",
  comesUp: "soon",
  comesUpOn: "2026-11-28",
  helpAskedOn: undefined,
} as const;

test("whoever asked for help comes first, then what comes up first", () => {
  const found = waitingOf([
    one,
    { ...one, key: "b", comesUp: "past", comesUpOn: "2026-11-20" },
    { ...one, key: "c", comesUp: "later", comesUpOn: "2027-01-01", helpAskedOn: "2026-11-24" },
  ]);
  expect(found.map(({ key }) => key)).toEqual(["c", "b", "a"]);
});

test("money that has left comes before everything else", () => {
  const found = waitingOf([
    { ...one, helpAskedOn: "2026-11-24" },
    { ...one, key: "b", rule: "R17.scam" },
    { ...one, key: "c", rule: "R17.loss" },
  ]);
  expect(found.map(({ key }) => key)).toEqual(["c", "b", "a"]);
});

test("what has ended, is far off or is only told waits for nobody", () => {
  expect(
    waitingOf([
      { ...one, state: "done" },
      { ...one, comesUp: "later" },
      { ...one, kind: "news" },
    ]),
  ).toEqual([]);
});
