import { printedHeadings, specialTransactions } from "@aftercare/core/credit/report-codes.ts";
import { useSay } from "../../language/language.ts";
import { markTexts as texts } from "./mark-texts.ts";
import { useBoth } from "./printed.ts";
import styles from "./credit.module.css";

interface SpecialFieldProps {
  readonly chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** The special transactions that the report lists under an account; most people have none. */
export function SpecialField({ chosen, onChange }: SpecialFieldProps) {
  const say = useSay();
  const both = useBoth();
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <details className={styles.special} open={chosen.length > 0 || undefined}>
      <summary>{say(texts.special, { printed: printedHeadings.special })}</summary>
      <p className={styles.hint}>{say(texts.specialNone)}</p>
      <ul>
        {specialTransactions.map(({ code, text }) => (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={() => toggle(code)}
              />
              <span>{both(text)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
