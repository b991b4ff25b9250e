import { basisWords, confidenceWords } from "@aftercare/core/knowledge/words.ts";
import { useQuery } from "@tanstack/react-query";
import { cardsQuery, type KnowledgeCard } from "../../api/knowledge.ts";
import { useSay } from "../../language/language.ts";
import { Note, Section, Stack, Tag } from "../../ui/page.tsx";
import { taskTexts as texts } from "./task-texts.ts";
import styles from "./tasks.module.css";

/** What others believe or ask about the same thing, folded. It comes last and later, and moves nothing. */
export function TaskCards({ rule }: { readonly rule: string }) {
  const say = useSay();
  const { data: cards = [] } = useQuery(cardsQuery(rule));
  if (cards.length === 0) return undefined;
  return (
    <Section title={say(texts.more)}>
      <div className={styles.cards}>
        {cards.map((card) => (
          <FoldedCard key={card.id} card={card} />
        ))}
      </div>
      <p>
        <a className={styles.all} href="/help/knowledge">
          {say(texts.allCards)}
        </a>
      </p>
    </Section>
  );
}

function FoldedCard({ card: { kind, title, claims } }: { readonly card: KnowledgeCard }) {
  const say = useSay();
  return (
    <details>
      <summary>
        <Tag tone={kind === "scam" ? "attention" : "plain"}>{say(texts[kind])}</Tag> {title}
      </summary>
      <Stack>
        {claims.map((claim) => (
          <Claim key={claim.text} claim={claim} />
        ))}
      </Stack>
    </details>
  );
}

/** Law and advice are told apart by a word; then where it stands, and how sure that is. */
function Claim({ claim }: { readonly claim: KnowledgeCard["claims"][number] }) {
  const say = useSay();
  const { text, basis, confidence, reference } = claim;
  return (
    <div>
      <p>
        <Tag tone={basis === "law" ? "accent" : "plain"}>{say(basisWords[basis])}</Tag> {text}
      </p>
      <Note>
        {say(texts.sourceOf, { source: reference, sure: say(confidenceWords[confidence]) })}
      </Note>
    </div>
  );
}
