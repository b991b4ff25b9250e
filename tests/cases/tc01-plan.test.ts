import { expect, test } from "vitest";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { keepUntil } from "@aftercare/core/evidence/retention.ts";
import { plausibleResidual } from "@aftercare/core/money/interest.ts";
import { debtFacts, settledOn } from "@aftercare/core/testing/told-story.ts";
import { openDues, openOne, writtenDue, writtenSteps } from "./expected.ts";

/** TC01, 杭州李女士: the dates of both flows, and what the residual does to the first. */

function untilTheMessage() {
  return settledOn("2025-06-20")
    .tell("2025-09-20", "contact.logged", {
      contactId: "sms",
      channel: "sms",
      target: "client",
      demandsPayment: true,
      demandFen: 3860,
      said: "您的账户待还金额38.6元，请尽快处理",
    })
    .tell("2025-09-20", "anomaly.found", { anomalyId: "disputed", kind: "residual-disputed" });
}

function untilTheResidualIsPaid() {
  return untilTheMessage()
    .tell("2025-09-22", "contact.verified", {
      contactId: "sms",
      through: "official-app",
      outcome: "genuine",
      owedFen: 3860,
    })
    .tell("2025-09-22", "contact.triaged", { contactId: "sms", as: "residual" })
    .tell("2025-09-22", "payment.made", { paymentId: "residual", amountFen: 3860 });
}

test("the first flow has TC01's dates, the client's and the staff's", () => {
  const story = settledOn("2025-06-20");
  expect(openDues(story, "2025-06-20")).toMatchObject({
    R01: "2025-06-21 (staff 2025-06-23)",
    R02: "2025-06-23",
    R03: "2025-06-23",
    R04: "2025-06-27",
    "R06.early": "2025-07-20 (staff 2025-07-21)",
    "R06.main": "2025-08-04",
    "R06.last": "2025-09-18",
    "R07.30": "2025-07-20 (staff 2025-07-21)",
    "R07.60": "2025-08-19",
    "R07.90": "2025-09-18",
  });
  expect(writtenSteps(openOne(story, "2025-06-20", "R04"))).toEqual({
    due: "2025-06-27",
    chase: "2025-07-05 (staff 2025-07-07)",
    escalate: "2025-07-20 (staff 2025-07-21)",
  });
});

test("the message of a Saturday is triaged by Monday", () => {
  expect(writtenDue(openOne(untilTheMessage(), "2025-09-20", "R17"))).toBe("2025-09-22");
});

test("38.60 is three days of interest on 20,000 at 23.5 %: 38.63", () => {
  const reading = plausibleResidual({
    principalFen: 2_000_000,
    annualRateBasisPoints: 2350,
    demandFen: 3860,
  });
  expect(reading).toEqual({ plausible: true, days: 3, interestFen: 3863 });
});

test("her objection window counts the National Day block and the make-up Saturday", () => {
  const window = openOne(untilTheMessage(), "2025-09-20", "R08");
  expect(window.due).toBe("2025-10-23");
  expect(window.steps.map(({ on }) => on)).toEqual(["2025-10-10", "2025-10-16", "2025-10-21"]);
});

test("nobody pays before the demand is verified", () => {
  const asked = untilTheMessage().ask("2025-09-21", "payment.made", {
    paymentId: "too-early",
    amountFen: 3860,
  });
  expect(asked).toMatchObject({ code: "payment.blocked" });
});

test("the second flow starts with the residual and has TC01's dates", () => {
  const story = untilTheResidualIsPaid();
  expect(openDues(story, "2025-09-22")).toMatchObject({
    R01: "2025-09-23",
    R02: "2025-09-25",
    R03: "2025-09-25",
    R04: "2025-09-29",
    "R06.early": "2025-10-22",
    "R06.main": "2025-11-06",
    "R06.last": "2025-12-21 (staff 2025-12-22)",
  });
  expect(writtenSteps(openOne(story, "2025-09-22", "R04"))).toEqual({
    due: "2025-09-29",
    chase: "2025-10-07 (staff 2025-10-09)",
    escalate: "2025-10-22",
  });
});

test("what was open of the first flow is superseded, and none of its mails is left to send", () => {
  const story = untilTheResidualIsPaid();
  const first = story
    .planOn("2025-09-22")
    .followUps.filter(
      ({ anchor, anchorOn }) => anchor === "settlement" && anchorOn === "2025-06-20",
    );
  expect(new Set(first.map(({ state }) => state))).toEqual(new Set(["superseded"]));
  const states = first.flatMap(({ steps }) => steps.map(({ state }) => state));
  expect(new Set(states)).toEqual(new Set(["dropped"]));
});

test("all old proofs stay", () => {
  const proof = { evidenceId: "bank", kind: "bank_record", sha256: "a".repeat(64), sizeBytes: 1 };
  const story = settledOn("2025-06-20")
    .tell("2025-06-22", "evidence.added", { ...proof, mediaType: "image/png" })
    .tell("2025-06-25", "payment.reversed", { paymentId: "p1", reason: "银行退回" });
  expect(debtFacts(story).evidence.map(({ id, gone }) => [id, gone])).toEqual([
    ["bank", undefined],
  ]);
});

test("her proofs are kept by the law's reading, and she is asked 30 days before", () => {
  expect(keepUntil(isoDate("2025-09-22"), false)).toEqual({
    seed: "2027-09-22",
    law: "2028-09-22",
    until: "2028-09-22",
  });
  const review = openOne(untilTheResidualIsPaid(), "2025-09-22", "R12");
  expect(review.due).toBe("2028-09-22");
  expect(review.steps[0]?.on).toBe("2028-08-23");
});
