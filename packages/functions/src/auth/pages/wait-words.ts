import { addMs, dateOf, timeOf, toLocal, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";

/** A person has no zone of their own; most of them live by this one, and the others are told which it is. */
const zone = "Asia/Shanghai";
const minuteMs = 60_000;

/** A moment as a page tells it: `北京时间2026年11月22日（周日）09:30`. */
export function writeMoment(instant: Instant, language: Language): string {
  const local = toLocal(instant, zone);
  const [day, time] = [writeDate(dateOf(local), language), timeOf(local)];
  return language === "zh-CN" ? `北京时间${day}${time}` : `${day} ${time}, Beijing time`;
}

/** How long to wait from now, and until when; by full minutes, never too short. */
export function waitWords(
  now: Instant,
  seconds: number,
  language: Language,
): { readonly wait: string; readonly time: string } {
  const end = toLocal(addMs(now, seconds * 1_000 + minuteMs - 1), zone);
  const today = dateOf(toLocal(now, zone)) === dateOf(end);
  const day = today ? "" : writeDate(dateOf(end), language);
  const time = timeOf(end);
  return {
    wait: writeSpan(Math.ceil(seconds / 60), language),
    time: language === "zh-CN" ? `北京时间${day}${time}` : `${day} ${time} Beijing time`.trim(),
  };
}

function writeSpan(minutes: number, language: Language): string {
  const [count, zh, en] =
    minutes < 90 ? [minutes, "分钟", "minute"] : [Math.ceil(minutes / 60), "小时", "hour"];
  return language === "zh-CN" ? `${count}${zh}` : `${count} ${en}${count === 1 ? "" : "s"}`;
}
