import { Link } from "@tanstack/react-router";
import type { Numbers } from "../../api/desk-calendar.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { numbersTexts as texts } from "./numbers-texts.ts";
import styles from "./numbers.module.css";

interface WeekLoadProps {
  readonly weeks: Numbers["weeks"];
  readonly assignee: string | undefined;
}

/** How full each week is: a table whose rows are bars, dark for what a law dates. Each leads to its week. */
export function WeekLoad({ weeks, assignee }: WeekLoadProps) {
  const say = useSay();
  const most = Math.max(1, ...weeks.map(({ tasks }) => tasks));
  const share = (count: number) => ({ inlineSize: `${(count / most) * 100}%` });
  return (
    <table className={styles.weeks}>
      <thead>
        <tr>
          <th scope="col">{say(texts.week)}</th>
          <th scope="col" className={styles.number}>
            {say(texts.inWeek)}
          </th>
          <th scope="col" className={styles.number}>
            {say(texts.byLaw)}
          </th>
          <td className={styles.barCell} />
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ from, tasks, byLaw }) => (
          <tr key={from}>
            <th scope="row">
              <Link to="/calendar" search={{ from, assignee }}>
                <Day on={from} />
              </Link>
            </th>
            <td className={styles.number}>{tasks}</td>
            <td className={styles.number}>{byLaw}</td>
            <td className={styles.barCell} aria-hidden="true">
              <span className={styles.bar}>
                <span style={share(byLaw)} />
                <span style={share(tasks - byLaw)} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
