import { useSay } from "../../language/language.ts";
import { Card } from "../../ui/page.tsx";
import { progressOf, type GroupedTasks } from "../follow-up/group-tasks.ts";
import { homeTexts as texts } from "./home-texts.ts";
import styles from "./home.module.css";

/** How far it is, as a bar and in words. */
export function Progress({ tasks }: { readonly tasks: GroupedTasks }) {
  const say = useSay();
  const { done, open, all } = progressOf(tasks);
  if (all === 0) return undefined;
  return (
    <Card>
      <h2 id="progress">{say(texts.progress)}</h2>
      <progress className={styles.bar} aria-labelledby="progress" max={all} value={done} />
      <p>{say(open === 0 ? texts.progressAll : texts.progressWords, { done, open })}</p>
    </Card>
  );
}
