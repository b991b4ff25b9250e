import type { LoggedContact } from "../../api/conduct.ts";
import { useSay, type Say } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Facts } from "../../ui/page.tsx";
import { contactChannelValues, targetValues } from "../timeline/contact-value-texts.ts";
import { triageTexts as texts } from "./triage-texts.ts";
import styles from "./triage.module.css";

interface ContactFactsProps {
  readonly contact: LoggedContact;
  /** As it was typed: an address in it stays text. */
  readonly said: string | undefined;
}

/** What was logged of one contact. */
export function ContactFacts({ contact, said }: ContactFactsProps) {
  const say = useSay();
  const { on, at, target = "client", number, demandFen } = contact;
  const when = (
    <>
      <Day on={on} /> {at}
    </>
  );
  return (
    <Card>
      <Facts
        facts={[
          [say(texts.when), when],
          [say(texts.by), howOf(contact, say)],
          ...(target === "client" ? [] : [[say(texts.whom), say(targetValues[target])] as const]),
          ...(number === undefined ? [] : [[say(texts.number), number] as const]),
          ...(demandFen === undefined
            ? []
            : [[say(texts.demand), <Amount key="demand" fen={demandFen} />] as const]),
        ]}
      />
      {said === undefined ? undefined : (
        <div>
          <p>{say(texts.said)}</p>
          <blockquote className={styles.said}>{said}</blockquote>
        </div>
      )}
    </Card>
  );
}

/** `电话，没接到7次`. */
export function howOf({ channel, answered, dials = 1 }: LoggedContact, say: Say): string {
  const known = Object.entries(contactChannelValues).find(([name]) => name === channel);
  const how = known === undefined ? channel : say(known[1]);
  if (channel !== "call" || answered === undefined) return how;
  const missed = dials > 1 ? say(texts.missed, { n: dials }) : say(texts.missedOnce);
  return `${how} · ${answered ? say(texts.answered) : missed}`;
}
