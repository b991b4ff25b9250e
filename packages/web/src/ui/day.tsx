import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { useLanguage, useSay } from "../language/language.ts";
import { uiTexts } from "./ui-texts.ts";

interface DayProps {
  readonly on: string;
  /** The official calendar can still move it. */
  readonly estimated?: boolean;
}

/** A day as people write it, with its weekday; 约 while it may move. */
export function Day({ on, estimated = false }: DayProps) {
  const language = useLanguage();
  const say = useSay();
  return (
    <time dateTime={on} className="nowrap">
      {estimated ? say(uiTexts.about) : ""}
      {writeDate(on as IsoDate, language)}
    </time>
  );
}
