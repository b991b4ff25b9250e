import { expect, test } from "vitest";
import { dueSteps } from "../../followups/plan.ts";
import { surplusOf } from "../../planning/budget.ts";
import { startStory } from "../../testing/told-story.ts";

const begun = () =>
  startStory("client").tell("2026-01-01", "client.enrolled", { name: "李女士", language: "zh-CN" });
const habits = (story: ReturnType<typeof begun>) =>
  story.facts?.file === "client" ? story.facts.habits : undefined;

test("the budget saved last counts, and a month leaves what is not spent (B11, B48)", () => {
  const first = { incomeFen: 8_000_00, essentials: { housing: 2_000_00 }, otherFen: 500_00 };
  const story = begun()
    .tell("2026-01-02", "budget.saved", first)
    .tell("2026-02-02", "budget.saved", {
      ...first,
      essentials: { food: 1_000_00 },
      salaryDay: 10,
    });
  const budget = habits(story)?.budget;
  expect(budget).toMatchObject({ on: "2026-02-02", salaryDay: 10 });
  expect(budget && surplusOf(budget)).toBe(6_500_00);
});

test("a large purchase is to be paid back the day before the statement, and spoken of before (B46)", () => {
  const story = begun().tell("2026-01-02", "big-spend.planned", {
    spendId: "b1",
    amountFen: 4_000_00,
    statementOn: "2026-01-20",
  });
  const [task] = story.followUps("2026-01-03", "R21.spend");
  expect(task?.due).toBe("2026-01-19");
  const said = dueSteps(story.planOn("2026-01-12", "09:00")).map(({ step }) => step.notice);
  expect(said).toContain("big-spend-soon");
  const done = story.tell("2026-01-15", "followup.done", { followUp: task?.key ?? "" });
  expect(done.followUps("2026-01-16", "R21.spend")[0]?.state).toBe("done");
  const past = { spendId: "b2", amountFen: 1, statementOn: "2026-01-15" };
  expect(story.ask("2026-01-15", "big-spend.planned", past)?.code).toBe("big-spend.statement-past");
});

test("the third new credit within ninety days is talked over, and none counts twice (B44)", () => {
  const story = begun();
  for (const [at, day] of ["2026-01-02", "2026-03-01", "2026-04-02", "2026-04-03"].entries()) {
    story.tell(day, "new-credit.opened", { creditId: `c${at}`, kind: "card" });
  }
  // Ninety days after 2 January is 2 April: the first one no longer counts then.
  expect(story.followUps("2026-04-04", "R21.new-credit")).toMatchObject([
    { anchorOn: "2026-04-03", state: "open" },
  ]);
  story.tell("2026-04-10", "new-credit.opened", { creditId: "c9", kind: "inquiry" });
  expect(story.followUps("2026-04-11", "R21.new-credit")).toHaveLength(1);
});

test("a challenge is taken up and left (B70)", () => {
  const story = begun().tell("2026-01-02", "challenge.chosen", { joins: true });
  expect(habits(story)?.challenge?.on).toBe("2026-01-02");
  expect(habits(story.tell("2026-01-03", "challenge.chosen", { joins: false }))).toEqual({});
});
