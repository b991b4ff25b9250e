import { describe, expect, test } from "vitest";
import { settledOn, startStory, type Story } from "../testing/told-story.ts";

/** A27 to A31 and A20 told day by day: what follows, and what ends it. */

const paidOff = "2026-03-02";
const flat = { guaranteed: true, collateral: [{ id: "flat", kind: "house" }] };
const car = { guaranteed: true, collateral: [{ id: "car", kind: "car" }] };
const loan = {
  kind: "online-loan",
  principalFen: 100_000,
  outstandingFen: 100_000,
  creditor: { name: "样例平台", licence: "unknown" },
};

const states = (story: Story, day: string, rule: string) =>
  story.followUps(day, rule).map(({ state }) => state);

describe("collateral (A28)", () => {
  test("the registry of houses has its 30 working days by law, any other release an advised two weeks", () => {
    const accepted = (terms: Record<string, unknown>, id: string) =>
      settledOn(paidOff, terms).tell("2026-03-12", "collateral.release-accepted", {
        collateralId: id,
      });
    const house = accepted(flat, "flat");
    expect(house.followUps("2026-03-12", "R15.registry")[0]).toMatchObject({
      due: "2026-04-24",
      clock: "law",
    });
    expect(house.followUps("2026-03-12", "R15.released")).toEqual([]);
    const vehicle = accepted(car, "car");
    expect(vehicle.followUps("2026-03-12", "R15.registry")).toEqual([]);
    expect(vehicle.followUps("2026-03-12", "R15.released")[0]).toMatchObject({
      due: "2026-03-26",
      clock: "advice",
    });
    vehicle.tell("2026-03-20", "collateral.released", { collateralId: "car" });
    expect(states(vehicle, "2026-03-20", "R15.released")).toEqual(["done"]);
  });

  const refusal = {
    refusalId: "no1",
    what: "release",
    whose: "guarantee-company",
    collateralId: "flat",
    reason: "说要另付一笔钱",
  };

  test("a no is a task until somebody complains, or they help after all", () => {
    const story = settledOn(paidOff, flat).tell("2026-03-10", "guarantee.help-refused", refusal);
    expect(story.followUps("2026-03-10", "R15.refused")[0]).toMatchObject({
      state: "open",
      due: "2026-03-13",
      attentionOn: "2026-03-13",
    });
    const helped = settledOn(paidOff, flat)
      .tell("2026-03-10", "guarantee.help-refused", refusal)
      .tell("2026-03-12", "collateral.release-applied", { collateralId: "flat" });
    expect(states(helped, "2026-03-12", "R15.refused")).toEqual(["done"]);
    story.tell("2026-03-11", "complaint.filed", { complaintId: "c1", body: "nfra" });
    expect(states(story, "2026-03-11", "R15.refused")).toEqual(["done"]);
  });

  test("nothing can be refused that is not there, nor before the payoff", () => {
    const story = settledOn(paidOff, flat);
    const strange = { ...refusal, collateralId: "boat" };
    expect(story.ask("2026-03-10", "guarantee.help-refused", strange)).toMatchObject({
      code: "collateral.unknown",
    });
    const open = startStory("debt").tell("2026-01-05", "debt.recorded", { ...loan, ...flat });
    expect(open.ask("2026-01-06", "guarantee.help-refused", refusal)).toMatchObject({
      code: "debt.not-settled",
    });
  });
});

describe("the guarantor, a person of their own (A27)", () => {
  const named = { guarantorId: "g1", name: "王担保", role: "guarantor" };
  const yes = {
    guarantorId: "g1",
    how: "by-phone",
    textVersion: "2026-11",
    email: "wang@example.org",
    language: "zh-CN",
  };

  test("is told nothing before they said yes, and nothing is known but name and role", () => {
    const story = settledOn(paidOff).tell("2026-03-03", "guarantor.named", named);
    expect(story.followUps("2026-05-01", "R15.guarantor")).toEqual([]);
    expect(story.facts).toMatchObject({
      guarantors: [{ id: "g1", name: "王担保", role: "guarantor" }],
      terms: { guaranteed: true },
    });
  });

  test("hears of it twice at most once they agreed, each time alone", () => {
    const story = settledOn(paidOff)
      .tell("2026-03-03", "guarantor.named", named)
      .tell("2026-03-04", "guarantor.consented", yes);
    const [told] = story.followUps("2026-03-04", "R15.guarantor");
    expect(told?.subject).toBe("g1");
    expect(told?.steps.map(({ on, audience, state }) => [on, audience, state])).toEqual([
      ["2026-03-17", "guarantor", "waiting"],
      ["2026-04-16", "guarantor", "waiting"],
    ]);
  });

  test("who withdrew is forgotten but for name and role, and no step is left", () => {
    const story = settledOn(paidOff)
      .tell("2026-03-03", "guarantor.named", named)
      .tell("2026-03-04", "guarantor.consented", yes)
      .tell("2026-03-05", "guarantor.withdrew", { guarantorId: "g1" });
    expect(JSON.stringify(story.facts)).not.toContain("wang@example.org");
    const [gone] = story.followUps("2026-03-17", "R15.guarantor");
    expect(gone).toMatchObject({ state: "superseded", endReason: "withdrawn" });
    expect(gone?.steps.map(({ state }) => state)).toEqual(["dropped", "dropped"]);
    story.tell("2026-03-20", "guarantor.consented", yes);
    expect(states(story, "2026-03-20", "R15.guarantor")).toEqual(["open"]);
  });

  test("nobody consents who is not named, and nobody withdraws what was never given", () => {
    const story = settledOn(paidOff);
    const refused = (type: string) => story.ask("2026-03-04", type, { ...yes });
    expect(refused("guarantor.consented")).toMatchObject({ code: "guarantor.unknown" });
    story.tell("2026-03-04", "guarantor.named", named);
    expect(story.ask("2026-03-04", "guarantor.withdrew", { guarantorId: "g1" })).toMatchObject({
      code: "guarantor.no-consent",
    });
  });
});

describe("who lends (A20)", () => {
  const recorded = (licence: string) =>
    startStory("debt").tell("2026-03-02", "debt.recorded", {
      ...loan,
      creditor: { name: "样例平台", licence },
    });

  test.each(["unknown", "unlicensed"])(
    "a lender that is %s is looked up by a counsellor",
    (how) => {
      const story = recorded(how);
      expect(story.followUps("2026-03-02", "R23.legality")[0]).toMatchObject({
        state: "open",
        due: "2026-03-04",
        attentionOn: "2026-03-04",
        steps: [],
      });
      const data = { outcome: "not-found", note: "名单里没有这个名称" };
      story.tell("2026-03-03", "creditor.legality-reviewed", data);
      expect(states(story, "2026-03-03", "R23.legality")).toEqual(["done"]);
    },
  );

  test("one that is licensed calls for nothing, nor does a debt that is paid off", () => {
    expect(recorded("bank").followUps("2026-03-02", "R23.legality")).toEqual([]);
    const paid = settledOn(paidOff, { creditor: { name: "样例", licence: "unknown" } });
    expect(paid.followUps("2026-03-02", "R23.legality")).toEqual([]);
  });
});

describe("a claim that is transferred (Civil Code 546)", () => {
  const claimed = {
    transferId: "t1",
    toCreditor: { name: "样例资产管理", licence: "other-licensed" },
    said: "来电说的",
  };
  const before = () => startStory("debt").tell("2026-03-02", "debt.recorded", loan);

  test("without a notice the creditor stays who it was, and the notice is asked for", () => {
    const story = before().tell("2026-03-05", "debt.transferred", claimed);
    expect(story.facts).toMatchObject({
      terms: { creditor: { name: "样例平台" } },
      transfers: [{ from: "样例平台", to: { name: "样例资产管理" } }],
    });
    const [task] = story.followUps("2026-03-05", "R23.notice");
    expect(task).toMatchObject({ state: "open", due: "2026-03-10", subject: "t1" });
    expect(task?.caution?.["zh-CN"]).toContain("先不要把钱付给新的一方");
  });

  test("from the notice on the new one is to be paid, and the former one is remembered", () => {
    const story = before()
      .tell("2026-03-05", "debt.transferred", claimed)
      .tell("2026-03-20", "debt.transfer-noticed", {
        transferId: "t1",
        noticeReceivedOn: "2026-03-18",
      });
    expect(story.facts).toMatchObject({
      terms: { creditor: { name: "样例资产管理", licence: "other-licensed" } },
      transfers: [{ from: "样例平台", noticedOn: "2026-03-18" }],
    });
    expect(states(story, "2026-03-20", "R23.notice")).toEqual(["done"]);
    const again = { transferId: "t1", noticeReceivedOn: "2026-03-18" };
    expect(story.ask("2026-03-21", "debt.transfer-noticed", again)).toMatchObject({
      code: "transfer.not-open",
    });
  });

  test("a notice of a day to come is refused", () => {
    const data = { ...claimed, noticeReceivedOn: "2026-03-06" };
    expect(before().ask("2026-03-05", "debt.transferred", data)).toMatchObject({
      code: "date.in-future",
      field: "data.noticeReceivedOn",
    });
  });
});
