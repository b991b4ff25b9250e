import { daysBetween, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { DeskTask } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Saying } from "../../ui/saying.tsx";
import { taskTexts as texts } from "./task-texts.ts";
import styles from "./task-words.module.css";

/** When a thing on the desk comes up, in words that never accuse. */
export function TaskDay({ task }: { readonly task: DeskTask }) {
  const say = useSay();
  const today = useToday();
  const { comesUpOn, dueState, due, provisional } = task;
  if (dueState === "today") return <strong>{say(texts.today)}</strong>;
  if (dueState === "past") {
    const days = daysBetween(comesUpOn as IsoDate, today);
    return (
      <span className={styles.past}>
        {say(days === 1 ? texts.pastOne : texts.past, { n: days })}
      </span>
    );
  }
  const text = comesUpOn === due ? texts.on : texts.putOff;
  return <Saying text={text} slots={{ day: <Day on={comesUpOn} estimated={provisional} /> }} />;
}

/** What it is and about which lender. */
export function TaskTitle({ task: { title, creditor } }: { readonly task: DeskTask }) {
  const say = useSay();
  return creditor === undefined ? title : say(texts.about, { title, creditor });
}
