import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { numbersQuery } from "../../api/desk-calendar.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Note, Page, Row, Section } from "../../ui/page.tsx";
import { AssigneeChoice } from "../caseload/assignee-choice.tsx";
import { countedNumbers } from "./counted-numbers.ts";
import { numbersTexts as texts } from "./numbers-texts.ts";
import { useNumbersCsv } from "./use-numbers-csv.ts";
import { WeekLoad } from "./week-load.tsx";
import styles from "./numbers.module.css";

/** S15: one's own workload in numbers. No ranking. */
export function NumbersScreen() {
  const say = useSay();
  const { assignee } = useSearch({ strict: false });
  const { data: numbers } = useSuspenseQuery(numbersQuery(assignee));
  const save = useNumbersCsv();

  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      width="wide"
      aside={
        <Row>
          <AssigneeChoice />
          <Button onClick={() => save(numbers)}>{say(texts.export)}</Button>
        </Row>
      }
    >
      {numbers.complete ? undefined : <Note>{say(texts.some)}</Note>}
      <Section title={say(texts.now)}>
        <dl className={styles.numbers}>
          {countedNumbers.map((name) => (
            <div key={name}>
              <dt>{say(texts[name])}</dt>
              <dd>{numbers[name]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={say(texts.load)}>
        <Note>{say(texts.loadNote)}</Note>
        <WeekLoad weeks={numbers.weeks} assignee={assignee} />
      </Section>
    </Page>
  );
}
