import { Temporal } from "temporal-polyfill";
import type { Brand } from "../kernel/brand.ts";
import { parseDate, type IsoDate } from "./dates.ts";

/** A moment in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
export type Instant = Brand<string, "Instant">;

/** A wall-clock moment in the organisation's zone, always `YYYY-MM-DDTHH:mm`. Rules know only these. */
export type LocalDateTime = Brand<string, "LocalDateTime">;

/** Parses RFC 3339 with any offset; undefined when it is no instant of a day that `parseDate` takes. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[Tt]/.test(text)) return undefined;
  try {
    const instant = instantOfMs(Temporal.Instant.from(text).epochMilliseconds);
    return parseDate(instant.slice(0, 10)) === undefined ? undefined : instant;
  } catch {
    return undefined;
  }
}

export function instantOfMs(epochMs: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toString({
    fractionalSecondDigits: 3,
  }) as Instant;
}

export function msOfInstant(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

export function addMs(instant: Instant, ms: number): Instant {
  return instantOfMs(msOfInstant(instant) + ms);
}

/** Where the organisation's clocks stand at that moment, to the minute. */
export function toLocal(instant: Instant, zone: string): LocalDateTime {
  const minute = `${instant.slice(0, 16)}Z`;
  return localTimes.recall(`${zone} ${minute}`, () => {
    const local = Temporal.Instant.from(minute).toZonedDateTimeISO(zone);
    return local.toPlainDateTime().toString({ smallestUnit: "minute" }) as LocalDateTime;
  });
}

/** The moment of a local time; in a gap or overlap of summer time the earlier offset's reading. */
export function toInstant(local: LocalDateTime, zone: string): Instant {
  return instants.recall(`${zone} ${local}`, () => {
    const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
    return instantOfMs(zoned.epochMilliseconds);
  });
}

/** Zones are the slow part (some 60 µs each), and at nine in the morning everybody asks for the same minute. */
const localTimes = memory<LocalDateTime>();
const instants = memory<Instant>();

function memory<T>() {
  const most = 256;
  const known = new Map<string, T>();
  return {
    recall(question: string, find: () => T): T {
      const remembered = known.get(question);
      if (remembered !== undefined) return remembered;
      if (known.size >= most) known.clear();
      const found = find();
      known.set(question, found);
      return found;
    },
  };
}

export function dateOf(local: LocalDateTime): IsoDate {
  return local.slice(0, 10) as IsoDate;
}

export function timeOf(local: LocalDateTime): string {
  return local.slice(11);
}

/** `time` is `HH:mm`. */
export function at(date: IsoDate, time: string): LocalDateTime {
  return `${date}T${time}` as LocalDateTime;
}
