import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { filesTexts as texts } from "./files-texts.ts";
import { kindTexts } from "./kind-texts.ts";
import type { MissingPaper } from "./missing-papers.ts";
import styles from "./files.module.css";

interface MissingListProps {
  readonly papers: readonly MissingPaper[];
  creditorOf(debtId: string | undefined): string | undefined;
}

/** What is still missing, each with the one thing to do; nothing when all is there. */
export function MissingList({ papers, creditorOf }: MissingListProps) {
  const say = useSay();
  if (papers.length === 0) return undefined;
  return (
    <Section title={say(texts.missing)}>
      <Card>
        <ul className={styles.missing}>
          {papers.map(({ followUp, what, kind }) => {
            const { key, title, debtId } = followUp;
            return (
              <li key={`${debtId ?? ""} ${key}`}>
                <div>
                  <p className="begins">{what ?? say(kindTexts.autodebit_screenshot)}</p>
                  <Note>{[title, ...known(creditorOf(debtId))].join(" · ")}</Note>
                </div>
                <ButtonLink
                  to="/files/add"
                  search={{ debt: debtId, kind }}
                  aria-label={say(texts.keepNamed, { title })}
                >
                  {say(texts.keep)}
                </ButtonLink>
              </li>
            );
          })}
        </ul>
      </Card>
    </Section>
  );
}

const known = (text: string | undefined) => (text === undefined ? [] : [text]);
