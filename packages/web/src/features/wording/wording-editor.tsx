import { useQuery } from "@tanstack/react-query";
import { isChangedMeanwhile } from "../../api/changed-meanwhile.ts";
import { useMembership } from "../../api/me.ts";
import { refresh } from "../../api/use-action.ts";
import {
  changeWording,
  resetWording,
  wordingPreviewQuery,
  type MailWording,
  type OwnWords,
} from "../../api/wording.ts";
import { useSay } from "../../language/language.ts";
import { useSettled } from "../../lib/use-settled.ts";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Card } from "../../ui/page.tsx";
import { ResetWording } from "./reset-wording.tsx";
import { languagesOfMails, nameOf, ownWordsIn, typedFrom, type TypedWords } from "./typed-words.ts";
import { WordingPreview } from "./wording-preview.tsx";
import { wordingTexts as texts } from "./wording-texts.ts";
import { WordsPlace } from "./words-place.tsx";
import styles from "./wording.module.css";

const settleMs = 500;

interface EditorProps {
  readonly mail: MailWording;
  readonly version: number;
}

/** One mail's words in both languages, judged and shown as they are typed. */
export function WordingEditor({ mail, version }: EditorProps) {
  const say = useSay();
  const { organisation } = useMembership();
  const { id, places } = mail;
  const form = useForm<TypedWords>({
    name: `wording/${organisation.id}/${id}`,
    defaults: typedFrom(places),
    check: () => ({}),
    save,
    fieldOf: fieldsOf(mail),
  });
  const own = ownWordsIn(places, form.fields.watch());
  const settled = useSettled(JSON.stringify(own), settleMs);
  const preview = useQuery(wordingPreviewQuery(id, JSON.parse(settled) as OwnWords));
  const flaws = preview.data?.flaws ?? [];
  const isKept = places.some((place) => place.own !== undefined);

  async function save(typed: TypedWords) {
    try {
      await changeWording(id, version, ownWordsIn(places, typed));
    } catch (error) {
      if (isChangedMeanwhile(error)) await refresh([["organisation", "wording"]]);
      throw error;
    }
    await refresh([["organisation"]]);
    tell(say(texts.published));
  }

  async function reset() {
    const kept = ownWordsIn(places, typedFrom(places));
    const answer = await resetWording(id, version);
    await refresh([["organisation"]]);
    form.dropDraft();
    form.fields.reset(typedFrom(places, () => undefined));
    tell(say(texts.resetDone), async () => {
      await changeWording(id, answer.organisation.version, kept);
      await refresh([["organisation"]]);
      form.fields.reset(typedFrom(places));
      tell(say(texts.resetUndone));
    });
  }

  return (
    <div className={styles.desk}>
      <FormFrame
        form={form}
        submit={say(texts.publish)}
        aside={isKept ? <ResetWording onReset={reset} /> : undefined}
      >
        {isChangedMeanwhile(form.failure) ? (
          <Card tone="attention">
            <p>{say(texts.meanwhile)}</p>
          </Card>
        ) : undefined}
        {places.map((place) => (
          <WordsPlace
            key={place.field}
            fields={form.fields}
            place={place}
            flaws={flaws}
            showsKept={isChangedMeanwhile(form.failure)}
          />
        ))}
      </FormFrame>
      <WordingPreview preview={preview.data} test={{ mail: id, words: own }} />
    </div>
  );
}

/** Where the API's flaws belong: `wording.opening.en` is the field `opening_en`. */
function fieldsOf({ places }: MailWording): Readonly<Record<string, string>> {
  return Object.fromEntries(
    places.flatMap(({ field }) =>
      languagesOfMails.map((language) => [`wording.${field}.${language}`, nameOf(field, language)]),
    ),
  );
}
