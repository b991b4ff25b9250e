import type { UseFormReturn } from "react-hook-form";
import type { WordingPlace, WordingPreview } from "../../api/wording.ts";
import { useSay, type Language } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/page.tsx";
import { languagesOfMails, nameOf, type TypedWords } from "./typed-words.ts";
import { wordingTexts as texts } from "./wording-texts.ts";
import { WordsField } from "./words-field.tsx";
import styles from "./wording.module.css";

const hints = {
  subject: texts.subjectHint,
  preview: texts.previewHint,
  opening: texts.openingHint,
  closing: texts.closingHint,
  helpLine: texts.helpLineHint,
  signature: texts.signatureHint,
} as const;

interface WordsPlaceProps {
  readonly fields: UseFormReturn<TypedWords>;
  readonly place: WordingPlace;
  readonly flaws: WordingPreview["flaws"];
  /** After somebody else changed it: what is kept now, beside what is typed. */
  readonly showsKept: boolean;
}

/** One place of the mail, Chinese and English side by side. */
export function WordsPlace({ fields, place, flaws, showsKept }: WordsPlaceProps) {
  const say = useSay();
  const { field, proposed, own } = place;
  const isProposed = languagesOfMails.every(
    (language) => fields.getValues(nameOf(field, language)) === (proposed?.[language] ?? ""),
  );

  function toProposed() {
    for (const language of languagesOfMails) {
      const options = { shouldDirty: true };
      fields.setValue(nameOf(field, language), proposed?.[language] ?? "", options);
    }
  }

  function flawsOf(language: Language): readonly string[] {
    const where = [`wording.${field}`, `wording.${field}.${language}`];
    return flaws.filter((flaw) => where.includes(flaw.field)).map(({ message }) => message);
  }

  return (
    <fieldset className={styles.placeBox}>
      <legend className={styles.place}>{say(texts[field])}</legend>
      <Note>{say(hints[field])}</Note>
      <div className={styles.sides}>
        {languagesOfMails.map((language) => (
          <WordsField
            key={language}
            fields={fields}
            place={place}
            language={language}
            flaws={flawsOf(language)}
            kept={showsKept ? (own ?? proposed)?.[language] : undefined}
          />
        ))}
      </div>
      {isProposed ? undefined : (
        <div>
          <Button look="quiet" onClick={toProposed}>
            {say(texts.toProposed)}
            <span className="visually-hidden">: {say(texts[field])}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
