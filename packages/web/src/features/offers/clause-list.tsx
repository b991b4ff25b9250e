import { useSay } from "../../language/language.ts";
import { Tag } from "../../ui/page.tsx";
import type { Offer } from "./offer.ts";
import { clauseAnswerTexts, clauseTexts, offerTexts as texts } from "./offer-texts.ts";
import styles from "./offers.module.css";

const tones = { yes: "good", no: "attention", unknown: "plain" } as const;

/** What the offer says about four things, or that nobody has asked yet (B38). */
export function ClauseList({ offer: { clauses, months } }: { readonly offer: Offer }) {
  const say = useSay();
  if (months === 1) return undefined;
  const known = clauses.filter(({ answer }) => answer !== "unknown").length;
  return (
    <details>
      <summary className={styles.summary}>
        {say(texts.clauses, { known, all: clauses.length })}
      </summary>
      <ul className={styles.flags}>
        {clauses.map(({ clause, answer }) => (
          <li key={clause}>
            <Tag tone={tones[answer]}>{say(clauseAnswerTexts[answer])}</Tag>
            <span>{say(clauseTexts[clause])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
