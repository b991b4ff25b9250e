import { expect, test } from "vitest";
import { settledOn } from "@aftercare/core/testing/told-story.ts";
import { openOne, writtenDue } from "./expected.ts";

/** TC02, Mr Zhang: a make-up Saturday makes the naive date one day too late. */

function untilTheReport() {
  return settledOn("2026-01-05").tell("2026-02-24", "credit.checked", {
    reportId: "report",
    accountType: "D1",
    statusCode: "2",
    marks: "right",
  });
}

test("the main check falls on a holiday: the client hears on the day, the staff after it", () => {
  const main = openOne(settledOn("2026-01-05"), "2026-01-05", "R06.main");
  expect(writtenDue(main)).toBe("2026-02-19 (staff 2026-02-24)");
  expect(main.steps[0]?.at).toBe("2026-02-19T09:00");
});

test("a report that still reads 逾期 opens the window by itself, and 02-28 counts as a working day", () => {
  const window = openOne(untilTheReport(), "2026-02-24", "R08");
  expect(window.due).toBe("2026-03-23");
  expect(window.clock).toBe("advice");
  expect(window.steps.map(({ on }) => on)).toEqual(["2026-03-09", "2026-03-16", "2026-03-19"]);
});

test("the objection ends the window and starts the legal clock", () => {
  const story = untilTheReport();
  const anomaly = story.followUps("2026-02-24", "R08")[0]?.subject;
  story.tell("2026-02-27", "objection.filed", {
    objectionId: "objection",
    channel: "ccrc",
    anomalies: [anomaly],
  });
  expect(story.followUps("2026-02-27", "R08")[0]).toMatchObject({
    state: "done",
    endedOn: "2026-02-27",
  });
  const reply = openOne(story, "2026-02-27", "R09");
  expect(writtenDue(reply)).toBe("2026-03-19");
  expect(reply).toMatchObject({ clock: "law", article: "《征信业管理条例》第25条" });
});

test("the last check is moved past Qingming for the staff alone", () => {
  const last = openOne(untilTheReport(), "2026-02-24", "R06.last");
  expect(writtenDue(last)).toBe("2026-04-05 (staff 2026-04-07)");
});
