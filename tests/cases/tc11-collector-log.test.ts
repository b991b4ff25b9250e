import { findConduct, type ConductFinding } from "@aftercare/core/conduct/find-conduct.ts";
import { writeFinding } from "@aftercare/core/conduct/write-finding.ts";
import { debtFacts, settledOn, type Story } from "@aftercare/core/testing/told-story.ts";
import { expect, test } from "vitest";
import { writtenDue } from "./expected.ts";

/** TC11: one day of a collector's calls on a debt that was settled a month before. */

const day = "2026-03-10";
const call = { channel: "call", target: "client", demandsPayment: true, said: "催款" };

function harassed(): Story {
  const story = settledOn("2026-02-10");
  for (const at of ["07:50", "10:00", "11:30", "15:00"]) {
    const contactId = `call-${at.replace(":", "")}`;
    story.tell(day, "contact.logged", { ...call, contactId, at, answered: true });
  }
  return story
    .tell(day, "contact.logged", {
      ...call,
      contactId: "dials",
      at: "16:00",
      until: "18:00",
      answered: false,
      dials: 7,
      said: "没接",
    })
    .tell(day, "contact.logged", {
      ...call,
      contactId: "colleague",
      channel: "sms",
      target: "third-party",
      at: "22:30",
      said: "请转告他还款",
    });
}

function findings(story: Story): readonly ConductFinding[] {
  const { contacts, terms, settlements } = debtFacts(story);
  return findConduct(contacts, terms, settlements[0]?.on);
}

test("the flags are hours twice, effective calls, unanswered dials, third party, settled debt", () => {
  const flags = findings(harassed()).map(({ rule, at, count, limit }) => [
    rule,
    at ?? count,
    limit,
  ]);
  expect(flags).toEqual([
    ["quiet-hours", "07:50", undefined],
    ["quiet-hours", "22:30", undefined],
    ["effective-calls", 4, 3],
    ["unanswered-dials", 7, 6],
    ["third-party", "22:30", undefined],
    ["settled-debt", 6, undefined],
  ]);
});

test("effective calls are measured by the standard, unanswered dials by the banks' guide alone", () => {
  const found = findings(harassed());
  const measures = (rule: string) =>
    found.find((one) => one.rule === rule)?.bases.map(({ id, scope, fit }) => [id, scope, fit]);
  expect(measures("effective-calls")).toEqual([["gbt-45251", "online-credit", "fits"]]);
  expect(measures("unanswered-dials")).toEqual([["cba-2026", "bank-members", "does-not-fit"]]);
});

test("every sentence says that it may not accord, with the scope, and none says unlawful", () => {
  const written = findings(harassed()).map((finding) => writeFinding(finding, "zh-CN"));
  for (const sentence of written) {
    expect(sentence).toMatch(/可能不符合.+（适用范围：.+）/);
    expect(sentence).not.toMatch(/违法|违规/);
  }
  expect(written[3]).toBe(
    "2026年3月10日（周二），一天没接到的电话太多（7次）：可能不符合《催收工作指引（试行）》" +
      "（中国银行业协会，2026年）（适用范围：中国银行业协会会员银行的信用卡和个人消费贷款）。",
  );
});

test("every contact is to be triaged by the next working day", () => {
  const triages = harassed().followUps(day, "R17");
  expect(triages).toHaveLength(6);
  expect(new Set(triages.map(writtenDue))).toEqual(new Set(["2026-03-11"]));
});

test("the complaint to the lender is looked after on its 15th, 30th and 60th day", () => {
  const story = harassed().tell("2026-03-11", "complaint.filed", {
    complaintId: "conduct",
    body: "institution",
    about: "催收方式",
  });
  const [complaint] = story.followUps("2026-03-12", "R11");
  expect(complaint).toMatchObject({ due: "2026-03-26", clock: "law" });
  expect(complaint?.steps.map(({ on }) => on)).toEqual(["2026-03-26", "2026-04-10", "2026-05-10"]);
});
