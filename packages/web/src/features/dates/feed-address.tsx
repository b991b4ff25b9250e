import { useId } from "react";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { feedTexts as texts } from "./date-texts.ts";
import styles from "./dates.module.css";

/** The address, once: to open in this device's calendar, or to take along. */
export function FeedAddress({ url }: { readonly url: string }) {
  const say = useSay();
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      tell(say(texts.copied));
    } catch {
      tell(say(texts.notCopied));
    }
  }

  return (
    <Card tone="good">
      <Note>{say(texts.once)}</Note>
      <div className={styles.address}>
        <label htmlFor={id}>{say(texts.address)}</label>
        <input id={id} readOnly value={url} onFocus={(event) => event.target.select()} />
      </div>
      <Row>
        <a href={url.replace(/^https?:/, "webcal:")}>{say(texts.open)}</a>
        <Button onClick={() => void copy()}>{say(texts.copy)}</Button>
      </Row>
    </Card>
  );
}
