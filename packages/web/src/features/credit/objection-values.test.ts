import { expect, test } from "vitest";
import { checkObjection, objectionOf, type ObjectionValues } from "./objection-values.ts";

const typed: ObjectionValues = {
  when: "filed",
  channel: "ccrc",
  on: "2026-02-27",
  receipt: " YY-1 ",
  filedBy: "client",
  poa: "",
  about: [true, false],
};
const named = { objectionId: "o1", anomalies: ["a1", "a2"] };

test("what was filed names its day, its receipt, and only what was ticked", () => {
  expect(objectionOf(typed, named)).toEqual({
    objectionId: "o1",
    channel: "ccrc",
    anomalies: ["a1"],
    receiptNumber: "YY-1",
    on: "2026-02-27",
  });
});

test("a draft has neither day nor receipt", () => {
  expect(objectionOf({ ...typed, when: "draft" }, named)).toEqual({
    objectionId: "o1",
    channel: "ccrc",
    anomalies: ["a1"],
  });
});

test("filing for a client takes a power of attorney, which is named", () => {
  const proxy = { ...typed, filedBy: "proxy" };
  expect(Object.keys(checkObjection(proxy, "2026-02-27"))).toEqual(["poa"]);
  const whole = { ...proxy, poa: "e1" };
  expect(checkObjection(whole, "2026-02-27")).toEqual({});
  expect(objectionOf(whole, named)).toMatchObject({ filedBy: "proxy", poaEvidenceId: "e1" });
});

test("without a channel, with a day to come, or about nothing, it is not saved", () => {
  expect(checkObjection({ ...typed, channel: "" }, "2026-02-27")).toHaveProperty("channel");
  expect(checkObjection(typed, "2026-02-26")).toHaveProperty("on");
  expect(checkObjection({ ...typed, about: [false, false] }, "2026-02-27")).toHaveProperty(
    "channel",
  );
});
