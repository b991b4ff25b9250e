import { confidenceWords } from "@aftercare/core/knowledge/words.ts";
import type { Finding } from "../../api/conduct.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Section, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { findingTexts as texts } from "./finding-texts.ts";
import styles from "./triage.module.css";

/** Sentence by sentence, with what each rests on, how sure that is, and whether it binds this lender. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  if (findings.length === 0) return undefined;
  return (
    <Section title={say(texts.title)}>
      <Card>
        <ol className={styles.list}>
          {findings.map((finding) => (
            <li
              key={`${finding.rule} ${finding.on} ${finding.at ?? ""} ${finding.contacts.join()}`}
            >
              <OneFinding finding={finding} />
            </li>
          ))}
        </ol>
        <Note>{say(texts.notVerdict)}</Note>
      </Card>
    </Section>
  );
}

function OneFinding({ finding: { text, asks, bases } }: { readonly finding: Finding }) {
  const say = useSay();
  return (
    <div>
      <p>{text}</p>
      <Note>{say(texts.asks, { asks })}</Note>
      {bases.map(({ id, fit, since, confidence }) => (
        <Note key={id}>
          <Tag tone={fit === "fits" ? "accent" : "plain"}>{say(texts[fit])}</Tag>{" "}
          <Saying
            text={texts.since}
            slots={{ day: <Day on={since} />, sure: say(confidenceWords[confidence]) }}
          />
        </Note>
      ))}
    </div>
  );
}
