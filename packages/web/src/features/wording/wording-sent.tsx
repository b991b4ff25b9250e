import { Link } from "@tanstack/react-router";
import type { MailWording } from "../../api/wording.ts";
import { useSay } from "../../language/language.ts";
import { wordingTexts as texts } from "./wording-texts.ts";
import styles from "./wording.module.css";

/** By which rules a mail goes, and when. */
export function WordingSent({ mail: { sent } }: { readonly mail: MailWording }) {
  const say = useSay();
  if (sent.length === 0) return undefined;
  return (
    <div className={styles.sent}>
      <strong>{say(texts.sent)}</strong>
      <ul>
        {sent.map(({ rule, title, when }) => (
          <li key={`${rule} ${when}`}>
            <Link to="/admin/rules" hash={rule}>
              {say(texts.when, { title, when })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
