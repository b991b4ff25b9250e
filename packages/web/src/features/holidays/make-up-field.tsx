import { parseDate, weekdayOf, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useLanguage, useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import formStyles from "../../ui/form/form.module.css";
import { uiTexts } from "../../ui/ui-texts.ts";
import { holidayTexts as texts } from "./holidays-texts.ts";
import type { TypedNotice } from "./typed-notice.ts";
import styles from "./holidays.module.css";

interface MakeUpFieldProps {
  readonly fields: UseFormReturn<TypedNotice>;
  readonly year: number;
  readonly days: readonly string[];
}

/** Weekends that are worked, gathered day by day. */
export function MakeUpField({ fields, year, days }: MakeUpFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const [flaw, setFlaw] = useState<string>();
  const refused = fields.getFieldState("makeUps", fields.formState).error?.message;
  const said = flaw ?? refused;
  const write = (day: string) => writeDate(day as IsoDate, language);

  function set(next: readonly string[]) {
    fields.setValue("makeUps", next, { shouldDirty: true });
  }

  function add() {
    const day = parseDate(typed);
    if (day === undefined) return setFlaw(say(uiTexts.dayFlaw));
    if (weekdayOf(day) <= 5) return setFlaw(say(texts.weekdayFlaw, { day: write(day) }));
    setFlaw(undefined);
    setTyped("");
    if (!days.includes(day)) set([...days, day].sort());
    return undefined;
  }

  return (
    <fieldset className={formStyles.field} id="makeUps" tabIndex={-1}>
      <legend className={formStyles.label}>
        {say(texts.makeUps)}
        <span className={formStyles.optional}>{say(uiTexts.optional)}</span>
      </legend>
      <p className={formStyles.hint}>{say(texts.makeUpsHint)}</p>
      {said === undefined ? undefined : (
        <p id="makeUps-flaw" className={formStyles.flaw} role="alert">
          {said}
        </p>
      )}
      <ul className={styles.chips}>
        {days.map((day) => (
          <li key={day} className={styles.chip}>
            {write(day)}
            <button
              type="button"
              aria-label={say(texts.removeDay, { day: write(day) })}
              onClick={() => set(days.filter((one) => one !== day))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.range}>
        <label className={styles.end} htmlFor="makeUps-day">
          <span>{say(texts.makeUpDay)}</span>
          <input
            id="makeUps-day"
            type="date"
            className={formStyles.input}
            min={`${year - 1}-12-20`}
            max={`${year}-12-31`}
            value={typed}
            aria-describedby={said === undefined ? undefined : "makeUps-flaw"}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <Button onClick={add}>{say(texts.addDay)}</Button>
      </div>
    </fieldset>
  );
}
