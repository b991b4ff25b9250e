import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { parseInstant } from "../calendar/instant.ts";
import type { DebtId } from "../kernel/ids.ts";
import { composeMail } from "./compose-mail.ts";
import type { MailInput, MailSection } from "./mail-input.ts";
import { sampleMail, sampleSection } from "./samples-for-tests.ts";

/** The sample's now is 2025-08-04, 09:00 in Shanghai. */
function calendarOf(section: Partial<MailSection>, change: Partial<MailInput> = {}): string[] {
  const mail = composeMail(
    sampleMail("zh-CN", [sampleSection("credit-check-main", section)], change),
  );
  return mail.attachments.flatMap(({ content }) => content.split("\r\n"));
}

const uidOf = (lines: readonly string[]) => lines.find((line) => line.startsWith("UID:"));

test("a dated thing brings an all-day entry with a generic title", () => {
  const mail = composeMail(
    sampleMail("zh-CN", [sampleSection("credit-check-main", { due: isoDate("2025-08-04") })]),
  );
  expect(mail.attachments).toHaveLength(1);
  expect(mail.attachments[0]).toMatchObject({
    filename: "aftercare.ics",
    contentType: "text/calendar; charset=utf-8; method=PUBLISH",
  });
  const lines = mail.attachments[0]?.content.split("\r\n");
  expect(lines).toContain("METHOD:PUBLISH");
  expect(lines).toContain("PRODID:-//Aftercare//Follow-ups//EN");
  expect(lines).toContain("DTSTAMP:20250804T010000Z");
  expect(lines).toContain("DTSTART;VALUE=DATE:20250804");
  expect(lines).toContain("SUMMARY:清单上的一件小事");
  expect(lines).toContain("TRANSP:TRANSPARENT");
});

test("a day that has passed brings none, tomorrow does", () => {
  expect(calendarOf({ due: isoDate("2025-08-03") })).toEqual([]);
  expect(calendarOf({})).toEqual([]);
  expect(calendarOf({ due: isoDate("2025-08-05") })).toContain("DTSTART;VALUE=DATE:20250805");
});

test("today is the organisation's day, not the machine's", () => {
  const justAfterMidnight = parseInstant("2025-08-04T16:30:00Z");
  if (justAfterMidnight === undefined) throw new Error("the test's instant is wrong");
  expect(calendarOf({ due: isoDate("2025-08-04") }, { now: justAfterMidnight })).toEqual([]);
});

test("all reminders of one follow-up are one entry, which a later mail can move", () => {
  const due = isoDate("2025-10-23");
  const first = calendarOf({ due, stepKey: "R08@2025-09-20#a/left-10" });
  const second = calendarOf({ due, stepKey: "R08@2025-09-20#a/left-5" });
  const moved = calendarOf({ due, stepKey: "N01@2025-09-20/told", calendarOf: "R08@2025-09-20#a" });
  const later = parseInstant("2025-08-06T01:00:00Z");
  if (later === undefined) throw new Error("the test's instant is wrong");
  const laterLines = calendarOf({ due, stepKey: "R08@2025-09-20#a/left-2" }, { now: later });
  expect(uidOf(first)).toMatch(/^UID:[0-9a-f]{32}@app\.example\.org$/);
  expect(uidOf(second)).toBe(uidOf(first));
  expect(uidOf(moved)).toBe(uidOf(first));
  const sequenceOf = (lines: readonly string[]) =>
    Number(lines.find((line) => line.startsWith("SEQUENCE:"))?.slice(9));
  expect(sequenceOf(laterLines)).toBe(sequenceOf(first) + 2);
});

test("two debts settled on one day are two entries", () => {
  const due = isoDate("2025-08-04");
  const { file } = sampleMail("zh-CN", []);
  const other = { ...file, debtId: "d2" as DebtId };
  expect(uidOf(calendarOf({ due }, { file: other }))).not.toBe(uidOf(calendarOf({ due })));
});

test("a title that tells too much is replaced", () => {
  const due = isoDate("2025-08-04");
  expect(calendarOf({ due, title: "确认旧的逾期记录已经删除" })).toContain(
    "SUMMARY:清单上的一件事",
  );
});
