import { expect, test } from "vitest";
import { localMoment, startOfDay } from "./local-moment.ts";

test("an instant is shown on the organisation's clocks, midnight as 00:00", () => {
  expect(localMoment("2026-11-24T16:00:00.000Z", "Asia/Shanghai")).toEqual({
    day: "2026-11-25",
    time: "00:00",
  });
});

test.each([
  ["Asia/Shanghai", "2026-11-24T16:00:00.000Z"],
  ["UTC", "2026-11-25T00:00:00.000Z"],
  ["America/New_York", "2026-11-25T05:00:00.000Z"],
])("a day in %s begins at its own midnight", (zone, instant) => {
  expect(startOfDay("2026-11-25", zone)).toBe(instant);
});

test("a day on which the clocks change begins by the old offset", () => {
  expect(startOfDay("2027-03-14", "America/New_York")).toBe("2027-03-14T05:00:00.000Z");
});
