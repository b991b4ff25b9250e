import type { UseFormReturn } from "react-hook-form";
import type { WordingPlace, WordingSlot } from "../../api/wording.ts";
import { useSay, type Language } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import formStyles from "../../ui/form/form.module.css";
import { Saying } from "../../ui/saying.tsx";
import { lengthOf, nameOf, withInserted, type TypedWords } from "./typed-words.ts";
import { wordingTexts as texts } from "./wording-texts.ts";
import styles from "./wording.module.css";

const languageTexts = { "zh-CN": texts.chinese, en: texts.english } as const;

interface WordsFieldProps {
  readonly fields: UseFormReturn<TypedWords>;
  readonly place: WordingPlace;
  readonly language: Language;
  readonly flaws: readonly string[];
  readonly kept: string | undefined;
}

/** The words of one place in one language: how long they are, what is wrong with them, what can be put in. */
export function WordsField({ fields, place, language, flaws, kept }: WordsFieldProps) {
  const say = useSay();
  const name = nameOf(place.field, language);
  const words = fields.watch(name) ?? "";
  const refused = fields.getFieldState(name, fields.formState).error?.message;
  const said = new Set([...flaws, ...(refused === undefined ? [] : [refused])]);

  function insert({ name: slot }: WordingSlot) {
    const input = document.getElementById(name);
    if (!(input instanceof HTMLTextAreaElement)) return;
    const at = { start: input.selectionStart, end: input.selectionEnd };
    const next = withInserted(words, `{${slot}}`, at);
    fields.setValue(name, next.words, { shouldDirty: true });
    input.focus();
    input.setSelectionRange(next.caret, next.caret);
  }

  return (
    <div className={formStyles.field}>
      <label className={styles.language} htmlFor={name}>
        <span className="visually-hidden">{say(texts[place.field])}: </span>
        {say(languageTexts[language])}
      </label>
      {said.size === 0 ? undefined : (
        <ul id={`${name}-flaw`} className={formStyles.flaw}>
          {[...said].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <textarea
        id={name}
        lang={language}
        className={formStyles.input}
        rows={rowsFor(place)}
        aria-invalid={said.size > 0 || undefined}
        aria-describedby={said.size > 0 ? `${name}-length ${name}-flaw` : `${name}-length`}
        {...fields.register(name)}
      />
      <Length id={`${name}-length`} n={lengthOf(words)} most={place.longest[language]} />
      {kept === undefined || kept === words ? undefined : (
        <Note>{say(texts.keptNow, { words: kept })}</Note>
      )}
      {place.slots.length === 0 ? undefined : (
        <div className={styles.slots}>
          <span className={styles.slotsName}>{say(texts.slots)}</span>
          {place.slots.map((slot) => (
            <button
              key={slot.name}
              type="button"
              className={styles.slot}
              onClick={() => insert(slot)}
            >
              <Saying
                text={texts.slotSample}
                slots={{
                  label: slot.label,
                  sample: <span lang={language}>{slot.sample[language]}</span>,
                }}
              />
              {slot.needed ? <strong>{say(texts.slotNeeded)}</strong> : undefined}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A line, two, or a paragraph. */
function rowsFor({ longest }: WordingPlace): number {
  if (longest.en > 100) return 5;
  return longest.en > 80 ? 3 : 2;
}

function Length({
  id,
  n,
  most,
}: {
  readonly id: string;
  readonly n: number;
  readonly most: number;
}) {
  const say = useSay();
  return (
    <p id={id} className={n > most ? styles.tooLong : styles.length}>
      {say(texts.length, { n, most })}
      {n > most ? ` · ${say(texts.tooLong, { n: n - most })}` : ""}
    </p>
  );
}
