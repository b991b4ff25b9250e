import type { UseFormReturn } from "react-hook-form";
import type { ConsentTexts } from "../../api/consents.ts";
import { useSay } from "../../language/language.ts";
import { CheckField } from "../../ui/form/fields.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { purposeValues } from "../timeline/value-texts.ts";
import type { TypedClient } from "./new-client-data.ts";
import { newClientTexts as texts } from "./new-client-texts.ts";
import styles from "./caseload.module.css";

const asked = [
  { purpose: "case-handling", name: "caseHandling" },
  { purpose: "email-reminders", name: "emailReminders" },
] as const;

/** The two consents that a case begins with, each with the words to read out. */
export function ConsentChoices({
  fields,
  consents,
}: {
  readonly fields: UseFormReturn<TypedClient>;
  readonly consents: readonly ConsentTexts[];
}) {
  const say = useSay();
  return (
    <Section title={say(texts.consents)}>
      <Note>{say(texts.consentsHint)}</Note>
      {asked.map(({ purpose, name }) => {
        const what = say(purposeValues[purpose]);
        const text = consents.find((one) => one.purpose === purpose)?.texts[0];
        return (
          <div key={purpose} className={styles.consent}>
            <CheckField fields={fields} name={name} label={say(texts.agreed, { what })} />
            {text === undefined ? undefined : (
              <details className={styles.words}>
                <summary>{say(texts.readText, { what })}</summary>
                <Card tone="sunk">
                  {[text.what, text.why, text.means, text.keptFor, text.withdraw].map((words) => (
                    <p key={words}>{words}</p>
                  ))}
                </Card>
              </details>
            )}
          </div>
        );
      })}
    </Section>
  );
}
