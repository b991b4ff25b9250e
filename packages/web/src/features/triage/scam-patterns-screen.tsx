import { scamExamples } from "@aftercare/core/knowledge/scam-examples.ts";
import { confidenceWords } from "@aftercare/core/knowledge/words.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { KnowledgeCard } from "../../api/knowledge.ts";
import { allCardsQuery } from "../../api/knowledge.ts";
import { useSay } from "../../language/language.ts";
import { Card, Note, Page, Stack } from "../../ui/page.tsx";
import { scamTexts as texts } from "./scam-texts.ts";
import styles from "./triage.module.css";

/** The library of known ways of being cheated, each with how it sounds and where that is from (A26, B62). */
export function ScamPatternsScreen() {
  const say = useSay();
  const { data: cards } = useSuspenseQuery(allCardsQuery());
  const scams = cards.filter(({ kind }) => kind === "scam");
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <Card tone="attention">
        <p>{say(texts.remember)}</p>
      </Card>
      <div className={styles.folds}>
        {scams.map((card) => (
          <OneScam key={card.id} card={card} />
        ))}
      </div>
    </Page>
  );
}

/** By its name; who knows it by that reads on. */
function OneScam({ card: { id, title, claims } }: { readonly card: KnowledgeCard }) {
  const say = useSay();
  const example = Object.entries(scamExamples).find(([pattern]) => pattern === id);
  return (
    <details>
      <summary>
        <h2>{title}</h2>
      </summary>
      <Stack>
        {example === undefined ? undefined : (
          <Card tone="sunk">
            <p>{say(texts.sounds)}</p>
            <blockquote className={styles.script}>{say(example[1])}</blockquote>
          </Card>
        )}
        {claims.map(({ text, reference, confidence }) => (
          <div key={text}>
            <p>{text}</p>
            <Note>
              {say(texts.source, { source: reference, sure: say(confidenceWords[confidence]) })}
            </Note>
          </div>
        ))}
      </Stack>
    </details>
  );
}
