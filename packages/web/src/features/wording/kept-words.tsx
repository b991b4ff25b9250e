import { useQuery } from "@tanstack/react-query";
import { wordingPreviewQuery, type MailWording } from "../../api/wording.ts";
import { useSay } from "../../language/language.ts";
import { Note, Section, Stack, Tag } from "../../ui/page.tsx";
import { languagesOfMails, ownWordsIn, typedFrom } from "./typed-words.ts";
import { WordingPreview } from "./wording-preview.tsx";
import { wordingTexts as texts } from "./wording-texts.ts";
import styles from "./wording.module.css";

/** The words as they are kept, for whoever may read and not change them. */
export function KeptWords({ mail }: { readonly mail: MailWording }) {
  const say = useSay();
  const { id, places } = mail;
  const preview = useQuery(wordingPreviewQuery(id, ownWordsIn(places, typedFrom(places))));
  return (
    <div className={styles.desk}>
      <Section title={say(texts.words)}>
        {places.length === 0 ? <Note>{say(texts.fixed)}</Note> : undefined}
        <Stack>
          {places.map(({ field, own, proposed }) => (
            <div key={field}>
              <h3 className={styles.place}>
                {say(texts[field])}{" "}
                {own === undefined ? undefined : <Tag tone="good">{say(texts.isOwn)}</Tag>}
              </h3>
              {languagesOfMails.map((language) => (
                <p key={language} lang={language}>
                  {(own ?? proposed)?.[language] ?? ""}
                </p>
              ))}
            </div>
          ))}
        </Stack>
      </Section>
      <WordingPreview preview={preview.data} />
    </div>
  );
}
