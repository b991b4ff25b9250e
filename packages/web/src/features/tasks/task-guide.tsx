import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Card, Note, Section } from "../../ui/page.tsx";
import { OfficialPhone } from "./official-phone.tsx";
import { taskTexts as texts } from "./task-texts.ts";
import styles from "./tasks.module.css";

/** The steps, what to say on the phone, and that it can be left. */
export function TaskGuide({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const { guide, kind, clientId, debtId } = followUp;
  if (guide === undefined) return undefined;
  const title = kind === "awaited" ? texts.howAwaited : texts.how;
  return (
    <>
      <Section title={say(title, { n: guide.minutes })}>
        <ol className={styles.steps}>
          {guide.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {guide.article === undefined ? undefined : (
          <p>
            <a className={styles.article} href={`/help/${guide.article.slug}`}>
              {say(texts.article, { title: guide.article.title })}
            </a>
          </p>
        )}
        {guide.easing === undefined ? undefined : <Note>{guide.easing}</Note>}
      </Section>
      {guide.script === undefined ? undefined : (
        <Section title={say(texts.script)}>
          <Card tone="sunk">
            <blockquote className={styles.script}>{guide.script}</blockquote>
          </Card>
          {debtId === undefined ? undefined : <OfficialPhone clientId={clientId} debtId={debtId} />}
        </Section>
      )}
    </>
  );
}
