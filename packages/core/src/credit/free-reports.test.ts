import { expect, test } from "vitest";
import { addDays, isoDate } from "../calendar/dates.ts";
import { countFreeReports } from "./free-reports.ts";

/** Any year, any queries: what was free is never more than the quotas, and the count never goes wrong. */
test("property: free ones at the counter are at most the quotas, whatever the order of the days", () => {
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 300; round += 1) {
    const start = isoDate(`${2024 + next(4)}-01-01`);
    const channels = ["counter", "counter", "internet", "unknown"];
    const reports = Array.from({ length: next(9) }, () => ({
      on: addDays(start, next(364)),
      channel: channels[next(4)] ?? "counter",
    }));
    const today = addDays(start, next(364));
    const { reports: counted, counter, online } = countFreeReports(reports, today);
    const free = counted.filter(({ as }) => as === "own" || as === "extra").length;
    const quota = counter.free + counter.extra.reduce((sum, { count }) => sum + count, 0);
    expect(free).toBeLessThanOrEqual(quota);
    expect(counter.left).toBeGreaterThanOrEqual(0);
    expect(counted).toHaveLength(reports.length);
    expect(online.used).toBe(reports.filter(({ channel }) => channel === "internet").length);
    expect(countFreeReports(reports.toReversed(), today).counter).toEqual(counter);
  }
});
