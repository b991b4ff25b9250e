import { Link } from "@tanstack/react-router";
import type { Deadline, DeskDay } from "../../api/desk-calendar.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { TaskTitle } from "../caseload/task-words.tsx";
import { followUpTexts } from "../follow-up/follow-up-texts.ts";
import { calendarTexts as texts } from "./calendar-texts.ts";
import styles from "./calendar.module.css";

/** The days of a week that have something on them. */
export function WeekDays({ days }: { readonly days: readonly DeskDay[] }) {
  const say = useSay();
  const today = useToday();
  return (
    <ol className={styles.days} aria-label={say(texts.weekList)}>
      {days.map(({ on, items }) => (
        <li key={on}>
          <h2>
            <Day on={on} /> {on === today ? <Tag tone="accent">{say(texts.today)}</Tag> : undefined}
          </h2>
          <ul className={styles.items}>
            {items.map((item) => (
              <Item key={`${item.clientId}/${item.debtId ?? ""}/${item.key}`} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Item({ item }: { readonly item: Deadline }) {
  const say = useSay();
  const { clientId, clientName, clock, awaited, comesUpOn, due } = item;
  return (
    <li>
      <span>
        <Link to="/clients/$clientId/follow-ups" params={{ clientId }} className={styles.who}>
          {clientName}
        </Link>
      </span>
      <span className={styles.what}>
        <span>
          <TaskTitle task={item} />
        </span>
        {clock === "law" ? <Tag tone="accent">{say(followUpTexts.law)}</Tag> : undefined}
        {awaited ? <Tag>{say(texts.awaited)}</Tag> : undefined}
        {comesUpOn > due ? (
          <Tag>
            <Saying text={texts.snoozed} slots={{ day: <Day on={comesUpOn} /> }} />
          </Tag>
        ) : undefined}
      </span>
    </li>
  );
}
