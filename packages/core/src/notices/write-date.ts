import { weekdayOf, type IsoDate } from "../calendar/dates.ts";
import type { DateEstimate } from "../calendar/working-days.ts";
import type { Language, Text } from "../kernel/language.ts";

/** Monday first, as `weekdayOf` counts. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as people write it: `2026年11月25日（周三）`, `25 November 2026 (Wed)`. No Intl, no time zone. */
export function writeDate(date: IsoDate, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const weekday = weekdays[language][weekdayOf(date) - 1];
  return language === "zh-CN"
    ? `${year}年${month}月${day}日（${weekday}）`
    : `${day} ${englishMonths[month - 1]} ${year} (${weekday})`;
}

/** The same for a sentence that is kept in both languages. */
export function writeDay(date: IsoDate): Text {
  return { "zh-CN": writeDate(date, "zh-CN"), en: writeDate(date, "en") };
}

/** A counted day: `约…` / `about …` while the official calendar can still move it. Writes `estimate.date`. */
export function writeEstimate(estimate: DateEstimate, language: Language): string {
  const written = writeDate(estimate.date, language);
  if (estimate.status === "official") return written;
  return language === "zh-CN" ? `约${written}` : `about ${written}`;
}

/**
 * The sentence that goes with a provisional day: that it can move, within what, and that we will say so.
 * Undefined for an official one.
 */
export function explainEstimate(estimate: DateEstimate, language: Language): string | undefined {
  if (estimate.status === "official") return undefined;
  const earliest = writeDate(estimate.earliest, language);
  const latest = writeDate(estimate.latest, language);
  const between = earliest !== latest;
  if (language === "zh-CN") {
    const range = between ? `，会落在${earliest}到${latest}之间` : "";
    return `这个日期是暂定的${range}。国务院公布放假安排后会更新，有变动我们会告诉你。`;
  }
  const range = between ? ` and will fall between ${earliest} and ${latest}` : "";
  return `This date is provisional${range}. It will be updated when the official holiday calendar is published, and we will tell you if it moves.`;
}
