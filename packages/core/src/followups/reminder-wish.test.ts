import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import type { ReminderPreferences } from "../casefile/reminder-preferences.ts";
import type { NoticeId } from "../notices/notice-id.ts";
import { wishOf } from "./reminder-wish.ts";

const today = isoDate("2026-03-10");

function wish(
  notice: NoticeId,
  chosen: ReminderPreferences,
  on = today,
  audience: "client" | "staff" = "client",
) {
  const reminders = { ...chosen, on: today, by: "link", seq: 9 };
  return wishOf({ audience, notice }, { reminders }, on);
}

const paused = { off: [], pausedUntil: isoDate("2026-03-24") };

test("who chose nothing is reminded of everything", () => {
  expect(wishOf({ audience: "client", notice: "credit-check-main" }, {}, today).kind).toBe("go");
});

test("a pause holds reminders until its day, and not on it", () => {
  const wait = { kind: "wait", until: "2026-03-24" };
  expect(wish("credit-check-main", paused)).toEqual(wait);
  expect(wish("credit-check-main", paused, isoDate("2026-03-23"))).toEqual(wait);
  expect(wish("credit-check-main", paused, isoDate("2026-03-24")).kind).toBe("go");
});

test("warnings, results and mails to staff do not wait for a pause", () => {
  expect(wish("scam-alert", paused).kind).toBe("go");
  expect(wish("date-changed", paused).kind).toBe("go");
  expect(wish("contact-triage-staff", paused, today, "staff").kind).toBe("go");
});

test("a kind that is switched off is turned down, in a pause as well; the others go", () => {
  const off = { off: ["credit"] } as const;
  expect(wish("credit-check-main", off).kind).toBe("turned-off");
  expect(wish("credit-check-main", { ...paused, ...off }).kind).toBe("turned-off");
  expect(wish("status-check", off).kind).toBe("go");
});

test("with every kind off a warning of fraud still comes", () => {
  const off = ["tasks", "credit", "answers", "money", "plan", "yearly"] as const;
  expect(wish("scam-alert", { off }).kind).toBe("go");
});

test("at the New Year only a warning of fraud goes out to clients", () => {
  const eve = isoDate("2027-02-05");
  const wait = { kind: "wait", until: "2027-02-08" };
  expect(wish("status-check", { off: [] }, eve)).toEqual(wait);
  expect(wish("date-changed", { off: [] }, eve)).toEqual(wait);
  expect(wish("scam-alert", { off: [] }, eve).kind).toBe("go");
  expect(wish("scam-alert-staff", { off: [] }, eve, "staff").kind).toBe("go");
});

test("a pause that ends within the New Year goes on until after it", () => {
  const until = { off: [], pausedUntil: isoDate("2027-02-06") };
  expect(wish("status-check", until, isoDate("2027-01-20"))).toEqual({
    kind: "wait",
    until: "2027-02-08",
  });
});
