import { describe, expect, test } from "vitest";
import { startStory, type Story } from "../testing/told-story.ts";
import { dataStateOf, refuseByState } from "./data-state.ts";
import { eventDefinitions } from "./events/registry.ts";
import type { ClientFacts } from "./facts.ts";

const handling = { purpose: "case-handling", textVersion: "2026-01" };

function enrolled(): Story {
  return startStory("client")
    .tell("2026-03-01", "client.enrolled", { name: "李女士", language: "zh-CN" })
    .tell("2026-03-01", "consent.given", handling);
}

function factsOf({ facts }: Story): ClientFacts {
  if (facts?.file !== "client") throw new Error("Not the story of a client.");
  return facts;
}

const stateOf = (story: Story) => dataStateOf(factsOf(story));

describe("locked", () => {
  test("withdrawing the handling of the case locks, and giving it again unlocks", () => {
    const story = enrolled().tell("2026-03-05", "consent.withdrawn", handling);
    expect(stateOf(story)).toBe("locked");
    expect(stateOf(story.tell("2026-03-06", "consent.given", handling))).toBe("active");
  });

  test("other consents lock nothing", () => {
    const data = { purpose: "email-reminders", textVersion: "2026-01" };
    expect(stateOf(enrolled().tell("2026-03-05", "consent.withdrawn", data))).toBe("active");
  });

  test("a restriction stays when the consent is given again, and is lifted by a supervisor", () => {
    const story = enrolled()
      .tell("2026-03-05", "data.restricted", { reason: "asked for" })
      .tell("2026-03-06", "consent.withdrawn", handling);
    const lifted = { reason: "asked for" };
    expect(story.ask("2026-03-07", "data.released", lifted)).toMatchObject({
      code: "data.consent-first",
    });
    story.tell("2026-03-08", "consent.given", handling);
    expect(stateOf(story)).toBe("locked");
    expect(stateOf(story.tell("2026-03-09", "data.released", lifted))).toBe("active");
    expect(story.ask("2026-03-10", "data.released", lifted)).toMatchObject({
      code: "data.not-locked",
    });
  });

  test("a closed case can be restricted, asked about and released", () => {
    const story = enrolled().tell("2026-03-05", "case.closed", { reason: "done" });
    story.tell("2026-03-06", "data.requested", { id: "r1", kind: "access" });
    story.tell("2026-03-06", "data.restricted", { reason: "asked for" });
    expect(stateOf(story.tell("2026-03-07", "data.released", { reason: "asked for" }))).toBe(
      "active",
    );
  });

  test("of all that people record, only what ends or answers it is taken", () => {
    const client = factsOf(enrolled().tell("2026-03-05", "consent.withdrawn", handling));
    const taken = eventDefinitions.filter(({ type }) => refuseByState(type, client) === undefined);
    expect(taken.map(({ type }) => type.replace(/^aftercare\.|\.v1$/g, "")).toSorted()).toEqual([
      "consent.given",
      "consent.withdrawn",
      "data.answered",
      "data.disclosed",
      "data.released",
      "data.requested",
      "data.restricted",
      "evidence.held",
      "evidence.withdrawn",
    ]);
  });
});

describe("deleted", () => {
  const erased = { reason: "requested", askedBy: "user:a", debts: ["loan"] };

  test("nothing of the person stays in the facts, and nothing more is recorded", () => {
    const story = enrolled().tell("2026-03-05", "client.amended", {
      email: "li@example.org",
      phone: "139",
    });
    story.tell("2026-03-06", "data.erased", erased);
    expect(stateOf(story)).toBe("deleted");
    expect(JSON.stringify(story.facts)).not.toMatch(/李女士|li@example|139/);
    const client = factsOf(story);
    for (const { type } of eventDefinitions) {
      expect(refuseByState(type, client)).toMatchObject({ code: "data.deleted" });
    }
  });

  test("a hold forbids it", () => {
    const story = enrolled().tell("2026-03-05", "evidence.held", { held: true, reason: "court" });
    expect(story.ask("2026-03-06", "data.erased", erased)).toMatchObject({ code: "data.held" });
  });

  test("a planned deletion is due the day after the keeping ends, and ends when it is lifted", () => {
    const story = enrolled().tell("2026-03-05", "data.erasure-planned", {
      reason: "requested",
      until: "2029-02-28",
    });
    expect(story.followUps("2026-03-06", "N07")).toMatchObject([
      { due: "2029-03-01", state: "open", steps: [{ audience: "machine", state: "waiting" }] },
    ]);
    expect(story.planOn("2029-03-01").followUps.find(({ rule }) => rule === "N07")).toMatchObject({
      steps: [{ state: "due" }],
    });
    story.tell("2026-04-01", "data.released", { reason: "changed their mind" });
    expect(story.followUps("2026-04-01", "N07")).toEqual([]);
  });
});

describe("requests", () => {
  test("a request waits for staff at once, with 15 working days, until it is answered", () => {
    const story = enrolled();
    const request = { id: "r1", kind: "explanation", text: "why?" };
    story.tell("2026-03-05", "data.requested", request);
    expect(story.followUps("2026-03-05", "N06")).toMatchObject([
      { due: "2026-03-26", clock: "advice", attentionOn: "2026-03-05", state: "open" },
    ]);
    const answer = { id: "r1", outcome: "granted", reason: "explained" };
    story.tell("2026-03-09", "data.answered", answer);
    expect(story.followUps("2026-03-09", "N06")).toMatchObject([{ state: "done" }]);
    expect(story.ask("2026-03-10", "data.answered", answer)).toMatchObject({
      code: "data-request.answered",
    });
    expect(story.ask("2026-03-10", "data.requested", request)).toMatchObject({ code: "id.taken" });
    expect(story.ask("2026-03-10", "data.answered", { ...answer, id: "r2" })).toMatchObject({
      code: "data-request.unknown",
    });
  });
});

describe("sharing", () => {
  const sharing = { purpose: "sharing", textVersion: "2026-01" };
  const disclosed = { to: "law firm", what: "certificate", purpose: "objection", basis: "consent" };
  const ask = (story: Story, data: object = {}) =>
    story.ask("2026-03-20", "data.disclosed", { ...disclosed, ...data });

  test("without the consent only the law opens the file", () => {
    expect(ask(enrolled())).toMatchObject({ code: "sharing.not-consented" });
    expect(ask(enrolled(), { basis: "law" })).toBeUndefined();
  });

  test("a consent names whom it is for, and can be taken back for one alone", () => {
    const story = enrolled()
      .tell("2026-03-05", "consent.given", { ...sharing, to: "law firm" })
      .tell("2026-03-06", "consent.given", { ...sharing, to: "bank" });
    expect(ask(story)).toBeUndefined();
    expect(ask(story, { to: "insurer" })).toMatchObject({ code: "sharing.not-consented" });
    story.tell("2026-03-07", "consent.withdrawn", { ...sharing, to: "law firm" });
    expect(ask(story)).toMatchObject({ code: "sharing.not-consented" });
    expect(ask(story, { to: "bank" })).toBeUndefined();
    story.tell("2026-03-08", "consent.withdrawn", sharing);
    expect(ask(story, { to: "bank" })).toMatchObject({ code: "sharing.not-consented" });
  });

  test("of locked data nothing is given on consent", () => {
    const story = enrolled()
      .tell("2026-03-05", "consent.given", sharing)
      .tell("2026-03-06", "data.restricted", { reason: "asked for" });
    expect(ask(story)).toMatchObject({ code: "data.locked" });
  });
});
