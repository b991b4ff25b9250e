import { addMonths, daysBetween, type IsoDate } from "@aftercare/core/calendar/dates.ts";

/** Where the days ahead stand on a line. Widths are those of the picture's own box. */

interface Dated {
  readonly due: string;
}

interface Mark<Item> {
  readonly item: Item;
  readonly x: number;
  /** 0 is on the line; days close to each other stand above one another. */
  readonly lane: number;
}

interface Tick {
  readonly month: number;
  readonly x: number;
}

export const mostLanes = 5;

const [leastDays, mostDays] = [92, 366];
/** Room behind the last day. */
const afterLast = 14;

/** How many days the line shows: up to the last day on it, a quarter at least and a year at most. */
export function spanOf(items: readonly Dated[], today: IsoDate): number {
  const ahead = items.map(({ due }) => daysBetween(today, due as IsoDate) + afterLast);
  return Math.max(leastDays, ...ahead.map((days) => Math.min(days, mostDays)));
}

/** What lies outside the span is on the list below alone. */
export function marksOf<Item extends Dated>(
  items: readonly Item[],
  today: IsoDate,
  { width, room, span }: { readonly width: number; readonly room: number; readonly span: number },
): readonly Mark<Item>[] {
  const ends: number[] = [];
  return items
    .filter(({ due }) => due >= today && daysBetween(today, due as IsoDate) < span)
    .map((item) => {
      const x = (daysBetween(today, item.due as IsoDate) * width) / span;
      const free = ends.findIndex((end) => end <= x);
      const lane = free === -1 ? Math.min(ends.length, mostLanes - 1) : free;
      ends[lane] = x + room;
      return { item, x, lane };
    });
}

/** Where months begin, for their names: each of them, or every second one of many. */
export function ticksOf(today: IsoDate, width: number, span: number): readonly Tick[] {
  const firstOfMonth = `${today.slice(0, 7)}-01` as IsoDate;
  const step = span > 200 ? 2 : 1;
  const months = Array.from({ length: 12 / step }, (_, index) => 1 + index * step);
  return months
    .map((count) => addMonths(firstOfMonth, count))
    .map((day) => ({
      month: Number(day.slice(5, 7)),
      x: (daysBetween(today, day) * width) / span,
    }))
    .filter(({ x }) => x <= width);
}
