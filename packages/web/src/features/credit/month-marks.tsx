import type { OddMonth } from "@aftercare/core/casefile/credit-facts.ts";
import { monthlyMarks } from "@aftercare/core/credit/report-codes.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Row } from "../../ui/page.tsx";
import { markTexts as texts } from "./mark-texts.ts";
import { monthsUpTo } from "./reading.ts";
import styles from "./credit.module.css";

interface MonthMarksProps {
  /** The day of the report: its record goes back from there. */
  readonly on: string;
  readonly months: readonly OddMonth[];
  onChange(months: OddMonth[]): void;
}

const most = 60;

/** A17: month by month, and only where the box of a month is odd. */
export function MonthMarks({ on, months, onChange }: MonthMarksProps) {
  const say = useSay();
  const change = (at: number, part: Partial<OddMonth>) =>
    onChange(months.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.months}>
      <legend>{say(texts.months)}</legend>
      <p className={styles.hint}>{say(texts.monthsHint)}</p>
      {months.map((one, at) => (
        <Row key={at}>
          <MonthChoice
            on={on}
            value={one.month}
            label={say(texts.month, { n: at + 1 })}
            onChange={(month) => change(at, { month })}
          />
          <MarkChoice
            value={one.mark}
            label={say(texts.mark, { n: at + 1 })}
            onChange={(mark) => change(at, { mark })}
          />
          <Button
            look="quiet"
            aria-label={say(texts.removeOf, { n: at + 1 })}
            onClick={() => onChange(months.filter((_, place) => place !== at))}
          >
            {say(texts.remove)}
          </Button>
        </Row>
      ))}
      {months.length >= most ? undefined : (
        <div>
          <Button onClick={() => onChange([...months, { month: "", mark: "" }])}>
            {say(months.length === 0 ? texts.addMonth : texts.addAnother)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly label: string;
  onChange(value: string): void;
}

function MonthChoice({ on, value, label, onChange }: ChoiceProps & { readonly on: string }) {
  const say = useSay();
  return (
    <select
      aria-label={label}
      className={styles.pick}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{say(texts.whichMonth)}</option>
      {monthsUpTo(on).map((month) => (
        <option key={month} value={month}>
          {month.replace("-", ".")}
        </option>
      ))}
    </select>
  );
}

function MarkChoice({ value, label, onChange }: ChoiceProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <select
      aria-label={label}
      className={styles.pick}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{say(texts.whichMark)}</option>
      {monthlyMarks.map(({ code, text }) => (
        <option key={code} value={code}>
          {text[language]}
        </option>
      ))}
    </select>
  );
}
