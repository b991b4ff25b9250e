import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import type { Offer } from "./offer.ts";
import { flagTexts, offerTexts as texts } from "./offer-texts.ts";
import styles from "./offers.module.css";

/** Somebody who knows should read these first; the others are worth a question. */
const forReview: ReadonlySet<string> = new Set([
  "above-line",
  "fee-above-contract",
  "clause-absent",
]);

/** What to look at before a yes. Nothing of it says that something is unlawful. */
export function FlagList({ offer: { flags, uncoveredFen } }: { readonly offer: Offer }) {
  const say = useSay();
  if (flags.length === 0) return undefined;
  return (
    <ul className={styles.flags} aria-label={say(texts.flags)}>
      {flags.map((flag) => (
        <li key={flag}>
          {forReview.has(flag) ? (
            <Tag tone="attention">{say(texts.review)}</Tag>
          ) : (
            <Tag>{say(texts.notice)}</Tag>
          )}
          <span>
            <Saying
              text={flagTexts[flag]}
              slots={{ amount: <Amount fen={uncoveredFen} form="sentence" /> }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
