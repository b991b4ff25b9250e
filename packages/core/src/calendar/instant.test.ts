import { describe, expect, test } from "vitest";
import {
  addMs,
  at,
  dateOf,
  instantOfMs,
  msOfInstant,
  parseInstant,
  timeOf,
  toInstant,
  toLocal,
  type Instant,
} from "./instant.ts";
import { isoDate } from "./dates.ts";

const shanghai = "Asia/Shanghai";

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`not an instant: ${text}`);
  return parsed;
}

describe("an instant is read", () => {
  test.each([
    ["2026-02-28T16:30:00Z", "2026-02-28T16:30:00.000Z"],
    ["2026-03-01T00:30:00+08:00", "2026-02-28T16:30:00.000Z"],
    ["2026-02-28T08:30:00-08:00", "2026-02-28T16:30:00.000Z"],
    ["2026-02-28T22:00:00.5+05:30", "2026-02-28T16:30:00.500Z"],
    ["2026-02-28t16:30:00z", "2026-02-28T16:30:00.000Z"],
    ["2026-02-28T16:30:00.123456789Z", "2026-02-28T16:30:00.123Z"],
  ])("%s is %s", (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  test.each([
    ["2026-02-28T16:30:00", "no offset"],
    ["2026-02-28", "no time"],
    ["2026-02-30T16:30:00Z", "no such day"],
    ["2026-02-28T25:00:00Z", "no such hour"],
    ["2026-02-28T16:30:00+24:00", "no such offset"],
    ["28.02.2026 16:30", "another shape"],
    ["1772296200000", "a number"],
    ["9999-12-31T23:59:59-08:00", "a five-digit year in UTC"],
    ["0000-01-01T00:00:00+08:00", "a negative year in UTC"],
    ["", "nothing"],
  ])("%j is refused: %s", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe("the organisation's clocks", () => {
  test("half past four in the afternoon in UTC is the next day in Shanghai (TC14)", () => {
    const local = toLocal(instant("2026-02-28T16:30:00Z"), shanghai);
    expect(local).toBe("2026-03-01T00:30");
    expect(dateOf(local)).toBe("2026-03-01");
    expect(timeOf(local)).toBe("00:30");
  });

  test("the Shanghai day turns at 16:00 UTC", () => {
    expect(dateOf(toLocal(instant("2026-02-28T15:59:59.999Z"), shanghai))).toBe("2026-02-28");
    expect(dateOf(toLocal(instant("2026-02-28T16:00:00Z"), shanghai))).toBe("2026-03-01");
  });

  test("nine in the morning in Shanghai is one in UTC", () => {
    expect(toInstant(at(isoDate("2026-04-15"), "09:00"), shanghai)).toBe(
      "2026-04-15T01:00:00.000Z",
    );
  });

  test("another zone has another day", () => {
    const moment = instant("2026-02-28T16:30:00Z");
    expect(toLocal(moment, "America/Los_Angeles")).toBe("2026-02-28T08:30");
    expect(toLocal(moment, "Pacific/Kiritimati")).toBe("2026-03-01T06:30");
  });

  test("a local time that summer time skips is read with the earlier offset", () => {
    const skipped = at(isoDate("2026-03-08"), "02:30");
    expect(toInstant(skipped, "America/Los_Angeles")).toBe("2026-03-08T10:30:00.000Z");
  });
});

test("milliseconds go in and come out", () => {
  expect(instantOfMs(0)).toBe("1970-01-01T00:00:00.000Z");
  expect(msOfInstant(instant("1970-01-01T00:00:01Z"))).toBe(1000);
  expect(addMs(instant("2026-02-28T23:59:59.999Z"), 1)).toBe("2026-03-01T00:00:00.000Z");
});
