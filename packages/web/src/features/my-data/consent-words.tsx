import type { ConsentTexts } from "../../api/my-data.ts";
import { useSay } from "../../language/language.ts";
import { consentTexts as texts } from "./my-data-texts.ts";
import styles from "./my-data.module.css";

/** The whole of what is agreed to, under the questions that a person has. */
export function ConsentWords({ text }: { readonly text: ConsentTexts["texts"][number] }) {
  const say = useSay();
  const parts = [
    [texts.what, text.what],
    [texts.why, text.why],
    [texts.means, text.means],
    [texts.keptFor, text.keptFor],
    [texts.howToWithdraw, text.withdraw],
  ] as const;
  return (
    <dl className={styles.words}>
      {parts.map(([name, words]) => (
        <div key={words}>
          <dt>{say(name)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
