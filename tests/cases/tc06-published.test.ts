import { calendarUntil2026, calendarWith } from "@aftercare/core/calendar/calendars-for-tests.ts";
import type { WorkingCalendar } from "@aftercare/core/calendar/working-days.ts";
import notice from "@aftercare/core/data/fixtures/hypothetical-2027.json" with { type: "json" };
import { replanOrganisation } from "@aftercare/core/verbs/cases/replan-organisation.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** TC06 in the mailbox: the notice comes out, and each date that moved is told once. */

let calendar: WorkingCalendar = calendarUntil2026;
const published = calendarWith({ "2027": notice });
let town: Town;
let office: Office;

beforeAll(async () => {
  const current = (): WorkingCalendar => calendar;
  town = await buildTown({
    calendar: {
      get version() {
        return current().version;
      },
      get officialYears() {
        return current().officialYears;
      },
      get table() {
        return current().table;
      },
      isWorkingDay: (date) => current().isWorkingDay(date),
      addWorkingDays: (date, days) => current().addWorkingDays(date, days),
      rollForward: (date) => current().rollForward(date),
    },
  });
  office = await town.openOffice();
});
afterAll(() => town.close());

const found = [
  ["a", "2026-12-21"],
  ["b", "2027-01-11"],
  ["c", "2027-01-25"],
] as const;

async function settleWithAnomalies(): Promise<void> {
  town.moveTo("2026-12-01T02:00:00Z");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  for (const [anomalyId, on] of found) {
    await town.liveUntil(`${on}T03:00:00Z`);
    await office.tell(loan, "anomaly.found", { anomalyId, kind: "marks" });
  }
}

async function windows() {
  const { body } = await office.call("GET", "/v1/clients/li/debts/loan/follow-ups");
  const followUps = body["items"] as { rule: string; due: string; estimate: { status: string } }[];
  return followUps
    .filter(({ rule }) => rule === "R08")
    .map(({ due, estimate }) => `${estimate.status} ${due}`);
}

test("before the notice the dates are provisional", async () => {
  await settleWithAnomalies();
  expect(await windows()).toEqual([
    "provisional 2027-01-19",
    "provisional 2027-02-12",
    "provisional 2027-02-26",
  ]);
});

test("after it they are official, what moved is mailed once, and no reminder comes twice", async () => {
  const before = office.mails().length;
  calendar = published;
  const ctx = await office.context({ kind: "system", process: "replan" });
  expect(await replanOrganisation(ctx)).toEqual({ files: 2, changed: 2 });
  expect(await replanOrganisation(ctx)).toEqual({ files: 2, changed: 0 });
  expect(await windows()).toEqual([
    "official 2027-01-19",
    "official 2027-02-15",
    "official 2027-02-26",
  ]);
  await town.liveUntil("2027-01-25T12:00:00Z");
  const told = office.mails().slice(before);
  expect(told.map(({ subject }) => subject)).toEqual(["有个日期更新了"]);

  await town.liveUntil("2027-03-20T00:00:00Z");
  const history = await ctx.cases.history(debtOf(office, "li", "loan"));
  const steps = history
    .filter(({ type }) => type === "aftercare.notice.sent.v1")
    .flatMap(({ data }) => (data as { steps: string[] }).steps);
  expect(new Set(steps).size).toBe(steps.length);
  expect(steps.filter((step) => step.startsWith("N01@"))).toEqual([
    "N01@2027-01-25#R08@2027-01-11#b>2027-02-15/told",
  ]);
});
