import { useId } from "react";
import { useSay } from "../language/language.ts";
import { Button } from "./button.tsx";
import { tell } from "./notices.tsx";
import { Card, Row } from "./page.tsx";
import { uiTexts } from "./ui-texts.ts";
import formStyles from "./form/form.module.css";

interface ShownOnceProps {
  readonly label: string;
  readonly value: string;
  /** What to do with it. */
  readonly hint: string;
  onClose(): void;
}

/** A secret or an address that is in this one answer and nowhere else: to be copied now. */
export function ShownOnce({ label, value, hint, onClose }: ShownOnceProps) {
  const say = useSay();
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      tell(say(uiTexts.copied));
    } catch {
      tell(say(uiTexts.notCopied));
    }
  }

  return (
    <Card tone="good">
      <p role="status">{hint}</p>
      <div className={formStyles.field}>
        <label className={formStyles.label} htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          className={formStyles.input}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <Row>
        <Button look="main" onClick={() => void copy()}>
          {say(uiTexts.copy)}
        </Button>
        <Button onClick={onClose}>{say(uiTexts.keptIt)}</Button>
      </Row>
    </Card>
  );
}
