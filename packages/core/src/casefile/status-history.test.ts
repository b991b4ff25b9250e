import { expect, test } from "vitest";
import { debtFacts, settledOn, type Story } from "../testing/told-story.ts";
import { statusHistory } from "./status-history.ts";

const seen = (story: Story, day: string, status: string) =>
  story.tell(day, "account.status-seen", { status, where: "app" });
const rows = (story: Story) =>
  statusHistory(debtFacts(story)).map(({ on, source, verdict, conflicts }) => [
    on,
    source,
    verdict,
    conflicts,
  ]);

test("B65: what app and certificate say stands in one line of days", () => {
  const story = seen(settledOn("2026-03-02"), "2026-03-03", "active");
  seen(story, "2026-03-05", "settled").tell("2026-03-09", "settlement.certified", {
    account: "HT-0620",
    remaining: 0,
    amountFen: 2_000_000,
    settledOn: "2026-03-02",
  });
  expect(rows(story)).toEqual([
    ["2026-03-03", "app", "not-settled", false],
    ["2026-03-05", "app", "settled", false],
    ["2026-03-09", "certificate", "settled", false],
  ]);
});

test("two sources that contradict each other are marked, each with its latest word", () => {
  const story = seen(settledOn("2026-03-02"), "2026-03-04", "settled");
  seen(story, "2026-03-08", "overdue").tell("2026-03-09", "settlement.certified", {
    remaining: 0,
    settledOn: "2026-03-02",
  });
  expect(rows(story)).toEqual([
    ["2026-03-04", "app", "settled", false],
    ["2026-03-08", "app", "not-settled", true],
    ["2026-03-09", "certificate", "settled", true],
  ]);
});

test("what the app said before the settlement contradicts nothing", () => {
  const story = settledOn("2026-03-02");
  seen(story, "2026-03-03", "unclear");
  story.tell("2026-03-04", "account.status-seen", {
    status: "overdue",
    where: "app",
    on: "2026-03-01",
  });
  story.tell("2026-03-09", "settlement.certified", { remaining: 0 });
  expect(rows(story).map(([, , , conflicts]) => conflicts)).toEqual([false, false, false]);
});
