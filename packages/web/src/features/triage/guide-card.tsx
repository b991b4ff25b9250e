import type { ContactTriage } from "@aftercare/core/casefile/contact-fact.ts";
import { triageGuideOf } from "@aftercare/core/knowledge/triage-guides.ts";
import { useSay } from "../../language/language.ts";
import { Card, Stack } from "../../ui/page.tsx";
import { triageTexts as texts } from "./triage-texts.ts";
import styles from "./triage.module.css";

/** What a kind of contact means, what to say, what to keep, and what comes next. */
export function GuideCard({ as }: { readonly as: ContactTriage }) {
  const say = useSay();
  const guide = triageGuideOf(as);
  if (guide === undefined) return undefined;
  return (
    <Stack>
      <p>{say(guide.means)}</p>
      <h3>{say(texts.script)}</h3>
      <Card tone="sunk">
        <blockquote className={styles.script}>{say(guide.script)}</blockquote>
      </Card>
      <h3>{say(texts.keep)}</h3>
      <ul className={styles.list}>
        {guide.keep.map((item) => (
          <li key={item.en}>{say(item)}</li>
        ))}
      </ul>
      <h3>{say(texts.next)}</h3>
      <ol className={styles.list}>
        {guide.next.map((item) => (
          <li key={item.en}>{say(item)}</li>
        ))}
      </ol>
    </Stack>
  );
}
