import { addMonths, daysBetween, type IsoDate } from "@aftercare/core/calendar/dates.ts";

/** Where the days of the coming year stand on a line. Widths are those of the picture's own box. */

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

const daysShown = 366;
export const mostLanes = 5;

export function marksOf<Item extends { readonly due: string }>(
  items: readonly Item[],
  today: IsoDate,
  { width, room }: { readonly width: number; readonly room: number },
): readonly Mark<Item>[] {
  const ends: number[] = [];
  return items
    .filter(({ due }) => due >= today && daysBetween(today, due as IsoDate) < daysShown)
    .map((item) => {
      const x = (daysBetween(today, item.due as IsoDate) / daysShown) * width;
      const free = ends.findIndex((end) => end <= x);
      const lane = free === -1 ? Math.min(ends.length, mostLanes - 1) : free;
      ends[lane] = x + room;
      return { item, x, lane };
    });
}

/** The first of every second month, for its name. */
export function ticksOf(today: IsoDate, width: number): readonly Tick[] {
  const firstOfMonth = `${today.slice(0, 7)}-01` as IsoDate;
  return [1, 3, 5, 7, 9, 11].map((months) => {
    const day = addMonths(firstOfMonth, months);
    return { month: Number(day.slice(5, 7)), x: (daysBetween(today, day) / daysShown) * width };
  });
}
