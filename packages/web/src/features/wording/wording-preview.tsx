import { useState } from "react";
import { useMembership } from "../../api/me.ts";
import type { OwnWords, SampleMail, WordingPreview as Previewed } from "../../api/wording.ts";
import { useLanguage, useSay, type Language } from "../../language/language.ts";
import { Choices } from "../../ui/choices.tsx";
import { Note, Section } from "../../ui/page.tsx";
import { MailFrame } from "./mail-frame.tsx";
import { TestWording } from "./test-wording.tsx";
import { useLastMails } from "./use-last-mails.ts";
import { wordingTexts as texts } from "./wording-texts.ts";
import styles from "./wording.module.css";

type Form = "html" | "text";

interface PreviewProps {
  readonly preview: Previewed | undefined;
  /** For whoever may mail it to themselves. */
  readonly test?: { readonly mail: string; readonly words: OwnWords };
}

/** The mail as it arrives: its line in the mailbox, and itself as a phone shows it or in plain text. */
export function WordingPreview({ preview, test }: PreviewProps) {
  const say = useSay();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [form, setForm] = useState<Form>("html");
  const mails = useLastMails(preview);
  const isFlawed = preview !== undefined && preview.flaws.length > 0;
  return (
    <div className={styles.look}>
      <Section title={say(texts.look)}>
        <div className={styles.choices}>
          <Choices<Language>
            name={say(texts.language)}
            value={language}
            choices={[
              { value: "zh-CN", label: say(texts.chinese) },
              { value: "en", label: say(texts.english) },
            ]}
            onChoose={setLanguage}
          />
          <Choices<Form>
            name={say(texts.form)}
            value={form}
            choices={[
              { value: "html", label: say(texts.html) },
              { value: "text", label: say(texts.text) },
            ]}
            onChoose={setForm}
          />
        </div>
        <div role="status">
          {isFlawed ? (
            <p className={styles.flawed}>
              {say(mails === undefined ? texts.lookNone : texts.lookFlawed)}
            </p>
          ) : undefined}
        </div>
        {mails === undefined ? undefined : (
          <Mail mail={mails[language]} language={language} form={form} />
        )}
        {isFlawed || test === undefined ? undefined : <TestWording {...test} language={language} />}
      </Section>
    </div>
  );
}

function Mail({
  mail,
  language,
  form,
}: {
  readonly mail: SampleMail;
  readonly language: Language;
  readonly form: Form;
}) {
  const say = useSay();
  const { organisation } = useMembership();
  const { subject, preview, html, text } = mail;
  return (
    <>
      <div className={styles.inbox} lang={language}>
        <span className={styles.from}>{organisation.name}</span>
        <strong>{subject}</strong>
        <span className={styles.from}>{preview}</span>
      </div>
      {form === "html" ? (
        <MailFrame title={say(texts.frame, { subject })} html={html} />
      ) : (
        <pre className={styles.plain} lang={language}>
          {text}
        </pre>
      )}
      <Note>{say(texts.sample)}</Note>
    </>
  );
}
