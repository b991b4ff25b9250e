import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { useZone } from "../api/organisation.ts";
import { useLanguage } from "../language/language.ts";
import { localMoment } from "../lib/local-moment.ts";

/** Writes instants as day and time on the organisation's clocks. */
export function useWriteMoment(): (instant: string) => string {
  const zone = useZone();
  const language = useLanguage();
  return (instant) => {
    const { day, time } = localMoment(instant, zone);
    return `${writeDate(day as IsoDate, language)} ${time}`;
  };
}

/** When something was, to the minute. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{useWriteMoment()(at)}</time>;
}
