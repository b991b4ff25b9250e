import { expect, test } from "vitest";
import { settledOn } from "@aftercare/core/testing/told-story.ts";
import { openOne, writtenDue } from "./expected.ts";

/** TC04: a window across Mid-Autumn and National Day 2026. */

test("twenty working days from 18 September 2026 end on 22 October", () => {
  const story = settledOn("2026-08-01").tell("2026-09-18", "anomaly.found", {
    anomalyId: "mark",
    kind: "marks",
  });
  const window = openOne(story, "2026-09-18", "R08");
  expect(window).toMatchObject({ due: "2026-10-22", estimate: { status: "official" } });
  expect(window.steps.map(({ on }) => on)).toEqual(["2026-10-09", "2026-10-15", "2026-10-20"]);
});

test("a legal reply that falls into the holiday shows the raw and the rolled date", () => {
  const story = settledOn("2026-08-01")
    .tell("2026-09-14", "anomaly.found", { anomalyId: "mark", kind: "marks" })
    .tell("2026-09-15", "objection.filed", {
      objectionId: "objection",
      channel: "institution",
      anomalies: ["mark"],
    });
  expect(writtenDue(openOne(story, "2026-09-15", "R09"))).toBe("2026-10-05 (staff 2026-10-08)");
});

test("the client hears about the reply when the clock has really run out", () => {
  const story = settledOn("2026-08-01")
    .tell("2026-09-14", "anomaly.found", { anomalyId: "mark", kind: "marks" })
    .tell("2026-09-15", "objection.filed", {
      objectionId: "objection",
      channel: "institution",
      anomalies: ["mark"],
    });
  const [due, overdue] = openOne(story, "2026-09-15", "R09").steps;
  expect(due).toMatchObject({ audience: "client", at: "2026-10-08T09:00" });
  expect(overdue).toMatchObject({ audience: "staff", at: "2026-10-09T09:00" });
});
