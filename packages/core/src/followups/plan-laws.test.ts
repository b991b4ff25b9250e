import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarUntil2026 } from "../calendar/calendars-for-tests.ts";
import { addDays, isoDate, type IsoDate } from "../calendar/dates.ts";
import { fold } from "../casefile/evolve.ts";
import { settledOn, type Story } from "../testing/told-story.ts";
import { isOpen, type FollowUp } from "./follow-up.ts";
import { dueSteps } from "./plan.ts";

const guaranteed = {
  guaranteed: true,
  collateral: [{ id: "house", kind: "house" }],
  hadOverdue: true,
  creditor: { name: "样例银行", licence: "bank", manualClosure: true },
};

/** What may happen to a settled debt, in any order, on any later day. */
const acts = [
  ["payment.reversed", { paymentId: "p1", reason: "退回" }],
  ["payment.made", { paymentId: "p2", amountFen: 2_000_000 }],
  ["account.status-seen", { status: "settled", where: "app" }],
  ["account.balance-seen", { balanceFen: 0 }],
  ["account.balance-seen", { balanceFen: 3860 }],
  ["autodebit.cancelled", { authorisationId: "ad" }],
  ["anomaly.found", { anomalyId: "a1", kind: "marks" }],
  ["anomaly.found", { anomalyId: "a2", kind: "status" }],
  ["objection.filed", { objectionId: "o1", channel: "ccrc", anomalies: ["a1"] }],
  ["objection.answered", { objectionId: "o1", outcome: "corrected" }],
  ["complaint.filed", { complaintId: "k1", body: "institution" }],
  ["credit.checked", { reportId: "r1", accountType: "D1", statusCode: "3", marks: "right" }],
  [
    "settlement.certified",
    { account: "HT-0620", remaining: 0, amountFen: 1, settledOn: "2026-01-05" },
  ],
  ["followup.snoozed", { followUp: "R04@2026-01-05", until: "2026-09-09" }],
  ["followup.skipped", { followUp: "R05@2026-01-05", reason: "不用" }],
  ["notice.sent", { mail: "m1", steps: ["R01@2026-01-05/due"], messageId: "x" }],
  ["case.closed", { reason: "x" }],
  ["case.reopened", { reason: "x" }],
] as const;

const script = fc.array(
  fc.record({ act: fc.nat(acts.length - 1), after: fc.integer({ min: 0, max: 30 }) }),
  { maxLength: 25 },
);

/** Tells what is allowed and passes over what is refused. */
function play(steps: readonly { act: number; after: number }[]): [Story, IsoDate] {
  const story = settledOn(
    "2026-01-05",
    { ...guaranteed, autoDebits: [{ id: "ad", channel: "bank" }] },
    calendarUntil2026,
  );
  let today = isoDate("2026-01-05");
  for (const { act, after } of steps) {
    today = addDays(today, after);
    const [type, data] = acts[act] ?? acts[0];
    if (story.ask(today, type, data) === undefined) story.tell(today, type, data);
  }
  return [story, today];
}

describe("laws, for any story", () => {
  test("replaying the history gives the same facts", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const [story] = play(steps);
        expect(fold(story.history)).toEqual(story.facts);
      }),
    );
  });

  test("planning again gives the same plan and changes no facts", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const [story, today] = play(steps);
        const before = structuredClone(story.facts);
        expect(story.planOn(today)).toEqual(story.planOn(today));
        expect(story.facts).toEqual(before);
      }),
    );
  });

  test("no follow-up and no step is there twice", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const [story, today] = play(steps);
        const { followUps } = story.planOn(today);
        const keys = followUps.flatMap(({ key, steps: own }) => [
          key,
          ...own.map((step) => step.key),
        ]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("nothing is due in a follow-up that ended, and what was sent stays sent", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const [story, today] = play(steps);
        const planned = story.planOn(today);
        for (const { followUp, step } of dueSteps(planned)) {
          expect(isOpen(followUp)).toBe(true);
          expect(story.facts?.steps[step.key]).toBeUndefined();
        }
      }),
    );
  });

  test("the machine wakes exactly when something is left to do, and never at night", () => {
    fc.assert(
      fc.property(script, (steps) => {
        const [story, today] = play(steps);
        const { followUps, nextAt } = story.planOn(today);
        const pending = followUps
          .flatMap((one) => one.steps)
          .filter(({ state }) => state === "due" || state === "waiting");
        expect(nextAt === undefined).toBe(pending.length === 0);
        if (nextAt !== undefined)
          expect(nextAt.slice(11) >= "08:00" && nextAt.slice(11) < "22:00").toBe(true);
      }),
    );
  });

  test("as days pass without news, due dates stay and ends stay ended", () => {
    fc.assert(
      fc.property(script, fc.integer({ min: 1, max: 400 }), (steps, days) => {
        const [story, today] = play(steps);
        const later = new Map(
          story.planOn(addDays(today, days)).followUps.map((one) => [one.key, one]),
        );
        for (const now of story.planOn(today).followUps) {
          const then = later.get(now.key);
          expect(then?.due).toBe(now.due);
          if (!isOpen(now)) expect(then?.state).toBe(now.state);
        }
      }),
    );
  });

  test("two events about different things may come in either order", () => {
    const independent = fc.shuffledSubarray(
      [
        ["account.status-seen", { status: "settled", where: "app" }],
        ["autodebit.cancelled", { authorisationId: "ad" }],
        ["anomaly.found", { anomalyId: "a1", kind: "marks" }],
        ["complaint.filed", { complaintId: "k1", body: "pboc" }],
        ["followup.skipped", { followUp: "R05@2026-01-05", reason: "不用" }],
      ] as const,
      { minLength: 5 },
    );
    const outline = (followUps: readonly FollowUp[]) =>
      followUps.map(({ key, state, due, steps }) => [key, state, due, steps]);
    fc.assert(
      fc.property(independent, independent, (one, other) => {
        const [a, b] = [one, other].map((order) => {
          const [story] = play([]);
          for (const [type, data] of order) story.tell("2026-01-20", type, data);
          return story.planOn("2026-01-20");
        });
        expect(outline(a?.followUps ?? [])).toEqual(outline(b?.followUps ?? []));
      }),
    );
  });
});

/** A second, slower reading of the offsets, written from rules.md alone. */
function naiveDue(rule: string, anchor: string): string | undefined {
  const days: Record<string, number> = {
    R01: 1,
    R02: 3,
    R05: 7,
    "R15.certificate": 7,
    "R15.release": 15,
    "R06.early": 30,
    "R06.main": 45,
    "R06.last": 90,
    "R07.30": 30,
    "R07.60": 60,
    "R07.90": 90,
  };
  const offset = days[rule];
  if (offset === undefined) return undefined;
  return new Date(
    Date.UTC(
      Number(anchor.slice(0, 4)),
      Number(anchor.slice(5, 7)) - 1,
      Number(anchor.slice(8)) + offset,
    ),
  )
    .toISOString()
    .slice(0, 10);
}

test("every due date equals a second, simpler computation", () => {
  const anchors = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(isoDate("2021-01-01"), n));
  fc.assert(
    fc.property(anchors, (anchor) => {
      const { followUps } = settledOn(anchor, guaranteed).planOn(anchor);
      const compared = followUps.filter(({ rule }) => naiveDue(rule, anchor) !== undefined);
      expect(compared.length).toBe(11);
      for (const { rule, due } of compared)
        expect([rule, due]).toEqual([rule, naiveDue(rule, anchor)]);
    }),
  );
});
