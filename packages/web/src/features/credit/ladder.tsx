import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { attachTexts, courseTexts as texts, stepTexts } from "./course-texts.ts";
import styles from "./credit.module.css";

type Objection = Debt["objections"][number];
type Step = Objection["ladder"][number];

/** B41: the whole way of one objection, each step with its clock and what to bring. */
export function Ladder({ ladder }: Pick<Objection, "ladder">) {
  const say = useSay();
  return (
    <details open={ladder.some(({ state }) => state === "open" || state === "late") || undefined}>
      <summary className={styles.summary}>{say(texts.way)}</summary>
      <ol className={styles.ladder}>
        {ladder.map((step) => (
          <li key={step.step} className={styles.step} data-state={step.state}>
            <p>
              <strong>{say(stepTexts[step.step])}</strong>
            </p>
            <Note>
              <Standing step={step} />
            </Note>
            {step.state === "open" || step.state === "waiting" || step.state === "late" ? (
              <Note>{say(texts.attach, { what: say(attachTexts[step.step]) })}</Note>
            ) : undefined}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Standing({ step: { state, on, dueOn } }: { readonly step: Step }) {
  const say = useSay();
  const due = dueOn === undefined ? undefined : <Day on={dueOn} />;
  switch (state) {
    case "done":
      return on === undefined ? undefined : (
        <Saying text={texts.doneOn} slots={{ day: <Day on={on} /> }} />
      );
    case "waiting":
      return due === undefined ? undefined : <Saying text={texts.dueBy} slots={{ day: due }} />;
    case "late":
      return <Saying text={texts.lateSince} slots={{ day: due }} />;
    case "open":
      return say(texts.openNow);
    case "later":
      return say(texts.later);
    case "needless":
      return say(texts.needless);
  }
}
