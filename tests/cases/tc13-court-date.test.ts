import { courtDayOf } from "@aftercare/core/casefile/legal-fact.ts";
import { startStory, debtFacts, type Story } from "@aftercare/core/testing/told-story.ts";
import { inOrder } from "@aftercare/core/planning/orders.ts";
import { expect, test } from "vitest";
import { openOne } from "./expected.ts";

/** TC13's court date: the friend's 10,000 go to court on 20 May 2026. */

function sued(): Story {
  return startStory("debt")
    .tell("2026-04-01", "debt.recorded", {
      kind: "private-loan",
      creditor: { name: "朋友", licence: "private" },
      principalFen: 1_000_000,
      outstandingFen: 1_000_000,
      annualRateBasisPoints: 0,
    })
    .tell("2026-04-20", "legal.paper-received", {
      legalId: "l1",
      paper: "summons",
      courtOn: "2026-05-20",
    });
}

const remindersOf = (story: Story, day: string) =>
  openOne(story, day, "R22.court").steps.map(({ on }) => on);

test("a professional is called for at once, by client and staff on the same day", () => {
  const referral = openOne(sued(), "2026-04-20", "R22");
  expect(referral).toMatchObject({ due: "2026-04-20", state: "open", attentionOn: "2026-04-20" });
  expect(referral.steps.map(({ audience, state }) => [audience, state])).toEqual([
    ["client", "due"],
    ["staff", "due"],
  ]);
});

test("reminders stand on 6, 13, 17 and 19 May, rest days or not", () => {
  expect(remindersOf(sued(), "2026-04-20")).toEqual([
    "2026-05-06",
    "2026-05-13",
    "2026-05-17",
    "2026-05-19",
  ]);
  expect(openOne(sued(), "2026-04-20", "R22.court")).toMatchObject({ due: "2026-05-20" });
});

test("consequence-first puts the debt with the court date first", () => {
  const debts = [
    { id: "a", balanceFen: 1_800_000, annualRateBasisPoints: 1825, reportsToPbc: true },
    { id: "b", balanceFen: 960_000, annualRateBasisPoints: 2390, reportsToPbc: true },
    { id: "c", balanceFen: 600_000, annualRateBasisPoints: 3590, reportsToPbc: false },
    { id: "d", balanceFen: 400_000, annualRateBasisPoints: 2400, reportsToPbc: false },
  ];
  const courtOn = courtDayOf(debtFacts(sued()));
  expect(courtOn).toBe("2026-05-20");
  const friend = { id: "e", balanceFen: 1_000_000, annualRateBasisPoints: 0, isPrivate: true };
  const withCourt = [...debts, { ...friend, ...(courtOn === undefined ? {} : { courtOn }) }];
  expect(inOrder("consequence-first", withCourt).map(({ id }) => id)).toEqual([
    "e",
    "b",
    "a",
    "c",
    "d",
  ]);
});

test("another date takes the first one's place, and none of its reminders goes out", () => {
  const story = sued().tell("2026-05-08", "legal.court-date-set", {
    legalId: "l1",
    courtOn: "2026-06-10",
  });
  expect(remindersOf(story, "2026-05-08")).toEqual([
    "2026-05-27",
    "2026-06-03",
    "2026-06-07",
    "2026-06-09",
  ]);
  const [first] = story.followUps("2026-05-08", "R22.court");
  expect(first).toMatchObject({ state: "superseded", endReason: "moved" });
  expect(first?.steps.every(({ state }) => state === "dropped")).toBe(true);
  expect(courtDayOf(debtFacts(story))).toBe("2026-06-10");
});

test("a date that nobody is known to have attended is urgent the day after, with the supervisors", () => {
  const missed = openOne(sued(), "2026-05-21", "R22.missed");
  expect(missed).toMatchObject({ due: "2026-05-21", state: "open", attentionOn: "2026-05-21" });
  expect(missed.steps).toEqual([
    expect.objectContaining({ audience: "staff", state: "due", copySupervisors: true }),
  ]);
  const attended = sued().tell("2026-05-20", "legal.court-attended", { legalId: "l1" });
  expect(attended.followUps("2026-05-21", "R22.missed")[0]).toMatchObject({ state: "done" });
  expect(courtDayOf(debtFacts(attended))).toBeUndefined();
});

test("what is over, has not come or is not known is refused, with the way out", () => {
  const court = { legalId: "l1", courtOn: "2026-03-20" };
  expect(sued().ask("2026-04-21", "legal.court-date-set", court)?.code).toBe("legal.court-in-past");
  const went = { legalId: "l1" };
  expect(sued().ask("2026-05-19", "legal.court-attended", went)?.code).toBe("legal.court-to-come");
  expect(
    sued().ask("2026-05-19", "legal.referred", { legalId: "l2", helper: "lawyer" })?.code,
  ).toBe("legal.unknown");
  const closed = sued().tell("2026-06-01", "legal.closed", { legalId: "l1", outcome: "mediated" });
  expect(closed.ask("2026-06-02", "legal.court-date-set", court)?.code).toBe("legal.closed");
  expect(closed.followUps("2026-06-02", "R22.missed")[0]).toMatchObject({ state: "done" });
});
