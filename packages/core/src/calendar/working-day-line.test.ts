import * as fc from "fast-check";
import { expect, test } from "vitest";
import { weekdayOfDayNumber } from "./dates.ts";
import { makeWorkingDayLine } from "./working-day-line.ts";

const around = fc.integer({ min: -60, max: 60 });

test("counting on the line is walking day by day, whatever departs from the week, also far outside", () => {
  const departures = fc.record({
    restDays: fc.array(around.filter((day) => weekdayOfDayNumber(day) <= 5)),
    makeUpDays: fc.array(around.filter((day) => weekdayOfDayNumber(day) > 5)),
  });
  fc.assert(
    fc.property(departures, ({ restDays, makeUpDays }) => {
      const line = makeWorkingDayLine({ restDays, makeUpDays });
      let ordinal = line.ordinalAt(-100);
      for (let day = -100; day <= 100; day += 1) {
        const isWeekday = weekdayOfDayNumber(day) <= 5;
        const isWorked = makeUpDays.includes(day) || (isWeekday && !restDays.includes(day));
        expect(line.ordinalAt(day)).toBe(ordinal);
        if (isWorked) expect(line.dayOfOrdinal(ordinal)).toBe(day);
        ordinal += isWorked ? 1 : 0;
      }
    }),
    { numRuns: 50 },
  );
});
