/** The browser has no time zone of its own here: moments are shown on the organisation's clocks. */

/** `2026-11-25` and `09:30` of an instant in that zone. */
export function localMoment(
  instant: string,
  zone: string,
): { readonly day: string; readonly time: string } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? "";
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** The instant at which a day begins in that zone; in a gap of summer time, the first one of the day. */
export function startOfDay(day: string, zone: string): string {
  const guess = Date.parse(`${day}T00:00:00Z`);
  const earlier = guess - offsetMs(guess, zone);
  return new Date(guess - offsetMs(earlier, zone)).toISOString();
}

function offsetMs(epochMs: number, zone: string): number {
  const { day, time } = localMoment(new Date(epochMs).toISOString(), zone);
  return Date.parse(`${day}T${time}:00Z`) - epochMs;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one is slow, and a list shows hundreds of moments. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(zone, made);
  return made;
}
