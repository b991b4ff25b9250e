import { expect, test } from "vitest";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { countFreeReports, type ObtainedReport } from "@aftercare/core/credit/free-reports.ts";
import { startStory } from "@aftercare/core/testing/told-story.ts";

/** TC10: the ledger of one's own free reports, by channel and calendar year. */

const obtained = (on: string, channel: ObtainedReport["channel"]) => ({ on: isoDate(on), channel });
const firstHalf = ["2026-01-12", "2026-03-27", "2026-04-01", "2026-05-06"].map((on) =>
  obtained(on, "counter"),
);
const ledgerOn = (today: string, more: readonly ObtainedReport[] = [], priceFen?: number) =>
  countFreeReports([...firstHalf, ...more], isoDate(today), priceFen);

test("four at the counter in the first half of 2026 are free: two by law and two extra", () => {
  const { reports, counter } = ledgerOn("2026-05-06");
  expect(reports.map(({ costFen }) => costFen)).toEqual([0, 0, 0, 0]);
  expect(reports.map(({ as }) => as)).toEqual(["own", "own", "extra", "extra"]);
  expect(counter).toMatchObject({ used: 2, left: 0, nextFen: 1000 });
});

test("the fifth at the counter costs the fee that the ledger named before: 10 yuan, of 2016", () => {
  expect(ledgerOn("2026-08-20").counter).toMatchObject({
    left: 0,
    nextFen: 1000,
    price: { fen: 1000, source: "L6", since: "2016-01-12" },
  });
  const { reports } = ledgerOn("2026-08-20", [obtained("2026-08-20", "counter")]);
  expect(reports.at(-1)).toEqual({
    on: "2026-08-20",
    channel: "counter",
    as: "paid",
    costFen: 1000,
  });
});

test("an administrator's price is the one that is named", () => {
  const paid = [obtained("2026-08-20", "counter")];
  expect(ledgerOn("2026-08-20", paid, 2500).counter.nextFen).toBe(2500);
  expect(ledgerOn("2026-08-20", paid, 2500).reports.at(-1)?.costFen).toBe(2500);
  expect(ledgerOn("2026-08-20", paid, 0).counter.nextFen).toBe(0);
});

test("online on the same day it is free", () => {
  const { reports, online } = ledgerOn("2026-08-20", [obtained("2026-08-20", "internet")]);
  expect(online).toEqual({ used: 1, nextFen: 0 });
  expect(reports.at(-1)).toMatchObject({ as: "online", costFen: 0 });
});

test("on 1 July 2026 the extra quota is shown as over, on 30 June it is not", () => {
  const extraOn = (today: string) => ledgerOn(today).counter.extra;
  expect(extraOn("2026-06-30")).toMatchObject([{ count: 2, used: 2, isOver: false }]);
  expect(extraOn("2026-07-01")).toMatchObject([{ count: 2, until: "2026-06-30", isOver: true }]);
});

test("an extra one that nobody used lapses with its quota", () => {
  const [first, second] = firstHalf;
  const two = [first, second].filter((one) => one !== undefined);
  expect(countFreeReports(two, isoDate("2026-06-30")).counter.left).toBe(2);
  expect(countFreeReports(two, isoDate("2026-07-01")).counter).toMatchObject({
    left: 0,
    nextFen: 1000,
  });
});

test("on 1 January 2027 the count begins anew with two, and no extra ones", () => {
  expect(ledgerOn("2026-12-31").resetsOn).toBe("2027-01-01");
  const anew = ledgerOn("2027-01-01");
  expect(anew).toMatchObject({ year: 2027, reports: [], counter: { free: 2, used: 0, left: 2 } });
  expect(anew.counter.extra).toEqual([]);
});

test("reports that were recorded count, and one that was read account by account counts once", () => {
  const story = startStory("client");
  story.tell("2026-01-02", "client.enrolled", { name: "李女士", language: "zh-CN" });
  story.tell("2026-01-12", "credit-report.obtained", { channel: "counter" });
  const read = { reportId: "r", channel: "counter", accounts: [] };
  story.tell("2026-01-12", "credit-report.read", read);
  story.tell("2026-03-27", "credit-report.read", { ...read, reportId: "r2" });
  const { facts } = story;
  if (facts?.file !== "client") throw new Error("Not a client.");
  const { counter } = countFreeReports(facts.reports, isoDate("2026-03-27"));
  expect(counter).toMatchObject({ used: 2, left: 2 });
});
