import { calendarUntil2026, calendarWith } from "@aftercare/core/calendar/calendars-for-tests.ts";
import { officialYearOf } from "@aftercare/core/calendar/holiday-entry.ts";
import { holidays2027, notice2027 } from "@aftercare/core/calendar/holidays-for-tests.ts";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { contextIn } from "@aftercare/core/verbs/organisation/context-in.ts";
import { replanOrganisation } from "@aftercare/core/verbs/cases/replan-organisation.ts";
import { enterHolidays } from "@aftercare/core/verbs/organisation/enter-holidays.ts";
import { previewHolidays } from "@aftercare/core/verbs/organisation/preview-holidays.ts";
import { readCalendar } from "@aftercare/core/verbs/organisation/read-calendar.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** TC06 by an organisation's own hand: the notice is out, the product has not got it yet, an admin enters it. */

let town: Town;
beforeAll(async () => {
  town = await buildTown({ calendar: calendarUntil2026 });
});
afterAll(() => town.close());

const admin = { kind: "user", id: "ada", role: "admin" } as const;

async function openWindow(office: Office, on: string): Promise<void> {
  town.moveTo("2026-12-01T02:00:00Z");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  await town.liveUntil(`${on}T03:00:00Z`);
  await office.tell(loan, "anomaly.found", { anomalyId: "a", kind: "marks" });
}

async function windowOf(office: Office): Promise<string[]> {
  const { body } = await office.call("GET", "/v1/clients/li/debts/loan/follow-ups");
  const items = body["items"] as { rule: string; due: string; estimate: { status: string } }[];
  return items
    .filter(({ rule }) => rule === "R08")
    .map(({ due, estimate }) => `${estimate.status} ${due}`);
}

async function toldSteps(office: Office): Promise<string[]> {
  const ctx = await office.context();
  const history = await ctx.cases.history(debtOf(office, "li", "loan"));
  return history
    .filter(({ type }) => type === "aftercare.notice.sent.v1")
    .flatMap(({ data }) => (data as { steps: string[] }).steps)
    .filter((step) => step.startsWith("N01"));
}

const told = (office: Office) =>
  office.mails().filter(({ subject }) => subject === "有个日期更新了").length;

test("a provisional date becomes official by the admin's entry, and one mail says so", async () => {
  const office = await town.openOffice();
  await openWindow(office, "2027-01-11");
  expect(await windowOf(office)).toEqual(["provisional 2027-02-12"]);
  const ctx = await office.context(admin);
  expect(await readCalendar(ctx)).toMatchObject({
    version: 1,
    waiting: { files: 1, whole: true },
    replanning: false,
  });

  expect(await previewHolidays(ctx, holidays2027)).toMatchObject({
    kind: "previewed",
    moved: 1,
    ended: 0,
    appeared: 0,
    toldAgain: 1,
    largestShiftDays: { earlier: 0, later: 3 },
    examples: [{ followUp: "R08@2027-01-11#a", from: "2027-02-12", due: "2027-02-15" }],
  });
  expect(await windowOf(office)).toEqual(["provisional 2027-02-12"]);

  const request = { version: 1, ...holidays2027, notice: notice2027 };
  expect(await enterHolidays(ctx, request)).toMatchObject({
    kind: "changed",
    organisation: { version: 2 },
    replanning: true,
  });
  expect(await enterHolidays(ctx, request)).toMatchObject({
    code: "organisation.changed-meanwhile",
  });
  expect(await enterHolidays(ctx, { ...request, version: 2 })).toMatchObject({
    organisation: { version: 2 },
    replanning: false,
  });

  await town.liveUntil("2027-01-11T03:10:00Z");
  expect(await windowOf(office)).toEqual(["official 2027-02-15"]);
  expect(await readCalendar(await office.context(admin))).toMatchObject({
    waiting: { files: 0, followUps: 0 },
    replanning: false,
  });
  await town.liveUntil("2027-03-20T00:00:00Z");
  expect(told(office)).toBe(1);
  expect(await toldSteps(office)).toEqual(["N01@2027-01-11#R08@2027-01-11#a>2027-02-15/told"]);
});

test("an entry that is corrected tells a date anew that was official by the one before", async () => {
  const office = await town.openOffice();
  await openWindow(office, "2027-01-11");
  const [, ...fewer] = holidays2027.makeUpWorkdays;
  const typo = { ...holidays2027, makeUpWorkdays: fewer, notice: notice2027 };
  await enterHolidays(await office.context(admin), { version: 1, ...typo });
  await town.liveUntil("2027-01-29T02:00:00Z");
  expect(await windowOf(office)).toEqual(["official 2027-02-16"]);
  expect(told(office)).toBe(1);

  const right = { version: 2, ...holidays2027, notice: notice2027 };
  expect(await enterHolidays(await office.context(admin), right)).toMatchObject({
    replanning: true,
  });
  await town.liveUntil("2027-03-20T00:00:00Z");
  expect(await toldSteps(office)).toEqual([
    "N01@2027-01-11#R08@2027-01-11#a>2027-02-16/told",
    "N01@2027-01-29#R08@2027-01-11#a>2027-02-15/told",
  ]);
});

test("once the product has the year its days count, and the entry is shown as superseded", async () => {
  const office = await town.openOffice();
  await openWindow(office, "2027-01-11");
  const entered = { version: 1, ...holidays2027, notice: notice2027 };
  await enterHolidays(await office.context(admin), entered);
  await town.liveUntil("2027-01-20T02:00:00Z");
  expect(await windowOf(office)).toEqual(["official 2027-02-15"]);

  const shipped = calendarWith({
    "2027": {
      papers: [{ title: "通知", published: "2026-11-10" }],
      restDaysOnWeekdays: officialYearOf(holidays2027).restDaysOnWeekdays,
      makeUpWorkdays: holidays2027.makeUpWorkdays.slice(1),
    },
  });
  const { org, ...ports } = await office.context(admin);
  const ctx = contextIn({ ...ports, calendar: shipped }, org, admin);
  expect(ctx.calendar).toBe(shipped);
  const read = await readCalendar(ctx);
  expect(read.kind === "read" && read.years.find(({ year }) => year === 2027)).toMatchObject({
    year: 2027,
    from: "product",
    entry: { restDays: holidays2027.restDays },
    superseded: { agrees: false },
  });
  expect(await enterHolidays(ctx, { ...entered, version: 2 })).toMatchObject({
    code: "calendar.year-official",
  });
  const clockwork = { ...ctx, actor: { kind: "system", process: "replan" } } as const;
  expect(await replanOrganisation(clockwork)).toEqual({ files: 2, changed: 2 });
  const snapshot = await ctx.cases.load(debtOf(office, "li", "loan"));
  expect(snapshot?.facts.revisions.at(-1)).toMatchObject({
    from: isoDate("2027-02-15"),
    to: isoDate("2027-02-16"),
  });
});
