import { Link } from "@tanstack/react-router";
import type { MailWording } from "../../api/wording.ts";
import { useSay } from "../../language/language.ts";
import { Section, Tag } from "../../ui/page.tsx";
import { wordingTexts as texts } from "./wording-texts.ts";
import styles from "./wording.module.css";

const streams = [
  { stream: undefined, text: texts.streamEvery },
  { stream: "reminder", text: texts.streamReminder },
  { stream: "transaction", text: texts.streamTransaction },
  { stream: "staff", text: texts.streamStaff },
  { stream: "security", text: texts.streamSecurity },
] as const;

/** Every mail there is, by what it is for, with when it goes. */
export function WordingList({ mails }: { readonly mails: readonly MailWording[] }) {
  const say = useSay();
  return streams.map(({ stream, text }) => {
    const ofStream = mails.filter((mail) => mail.stream === stream);
    if (ofStream.length === 0) return undefined;
    return (
      <Section key={text.en} title={say(text)}>
        <ul className={styles.list}>
          {ofStream.map((mail) => (
            <li key={mail.id}>
              <Link className={styles.mail} to="/admin/wording" search={{ notice: mail.id }}>
                <span className={styles.mailTitle}>
                  {mail.title}
                  {mail.places.some(({ own }) => own !== undefined) ? (
                    <Tag tone="good">{say(texts.isOwn)}</Tag>
                  ) : undefined}
                </span>
                <SentFirst mail={mail} />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}

function SentFirst({ mail: { sent } }: { readonly mail: MailWording }) {
  const say = useSay();
  const [first, ...others] = sent;
  if (first === undefined) return undefined;
  const when = say(texts.when, { title: first.title, when: first.when });
  return (
    <span className={styles.mailWhen}>
      {others.length === 0 ? when : say(texts.others, { when, n: others.length })}
    </span>
  );
}
