import { Link } from "@tanstack/react-router";
import type { ListedRule } from "../../api/rules.ts";
import { useSay } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import { stepNow } from "./draft-rules.ts";
import { audienceWords, stepWords } from "./rule-words.ts";
import { rulesTexts as texts, wordTexts } from "./rules-texts.ts";
import styles from "./rules.module.css";

/** When the machine speaks, to whom, and by which mail. */
export function RuleSteps({
  rule,
  linksMails,
}: {
  readonly rule: ListedRule;
  readonly linksMails: boolean;
}) {
  const say = useSay();
  if (rule.steps.length === 0) return <Note>{say(texts.noSteps)}</Note>;
  return (
    <div>
      <h4 className={styles.small}>{say(texts.steps)}</h4>
      <ul className={styles.steps}>
        {rule.steps.map((step) => {
          const when = stepWords(say, rule, step, stepNow(rule, step));
          return (
            <li key={step.id}>
              {audienceWords(say, step)}
              {say(wordTexts.colon)}
              {when}{" "}
              {linksMails && step.notice !== undefined ? (
                <Link to="/admin/wording" search={{ notice: step.notice }}>
                  {say(texts.mailWords)}
                  <span className="visually-hidden">: {when}</span>
                </Link>
              ) : undefined}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
