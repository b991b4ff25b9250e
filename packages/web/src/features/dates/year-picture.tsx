import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { Note } from "../../ui/page.tsx";
import { taskIdOf } from "../follow-up/task-id.ts";
import { dateTexts as texts } from "./date-texts.ts";
import { marksOf, mostLanes, spanOf, ticksOf } from "./year-line.ts";
import styles from "./dates.module.css";

const width = 340;
const side = 10;
const laneHeight = 14;
const base = mostLanes * laneHeight + 6;

/** What is ahead on one line, a year at most. The list below it says the same in words. */
export function YearPicture({ dates }: { readonly dates: readonly FollowUp[] }) {
  const say = useSay();
  const today = useToday();
  const span = spanOf(dates, today);
  const marks = marksOf(dates, today, { width, room: 12, span });
  if (marks.length === 0) return undefined;
  return (
    <figure className={styles.picture}>
      <svg
        viewBox={`${-side} 0 ${width + 2 * side} ${base + 22}`}
        role="img"
        aria-label={say(texts.picture, { n: marks.length })}
      >
        <line className={styles.axis} x1={0} y1={base} x2={width} y2={base} />
        {ticksOf(today, width, span).map(({ month, x }) => (
          <g key={month}>
            <line className={styles.axis} x1={x} y1={base - 3} x2={x} y2={base + 3} />
            <text className={styles.month} x={x} y={base + 17}>
              {say(texts.monthShort[month - 1] ?? texts.today)}
            </text>
          </g>
        ))}
        <circle className={styles.today} cx={0} cy={base} r={4} />
        {marks.map(({ item, x, lane }) => (
          <Mark key={taskIdOf(item)} item={item} x={x} y={base - 8 - lane * laneHeight} />
        ))}
      </svg>
      <figcaption>
        <Note>{say(texts.legend)}</Note>
      </figcaption>
    </figure>
  );
}

/** Law is a diamond, advice a dot; hollow while the day may still move. */
function Mark({ item, x, y }: { readonly item: FollowUp; readonly x: number; readonly y: number }) {
  const look = item.estimate.status === "provisional" ? styles.hollow : styles.solid;
  return item.clock === "law" ? (
    <rect
      className={look}
      x={x - 4}
      y={y - 4}
      width={8}
      height={8}
      transform={`rotate(45 ${x} ${y})`}
    />
  ) : (
    <circle className={look} cx={x} cy={y} r={4.5} />
  );
}
