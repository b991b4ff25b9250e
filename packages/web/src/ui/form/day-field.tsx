import { addDays } from "@aftercare/core/calendar/dates.ts";
import { useState } from "react";
import type { FieldValues, Path, PathValue } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { Day } from "../day.tsx";
import { useToday } from "../use-today.ts";
import { uiTexts } from "../ui-texts.ts";
import { describedBy, FieldFrame, type FieldProps } from "./fields.tsx";
import styles from "./form.module.css";

export { useToday };

/** A day that has mostly just been: 今天, 昨天, or another one from the calendar. The value is `YYYY-MM-DD`. */
export function DayField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { fields, name } = props;
  const say = useSay();
  const today = useToday();
  const value = fields.watch(name) as string;
  const yesterday = addDays(today, -1);
  const [isOther, setOther] = useState(false);
  const near = [
    { day: today, label: say(uiTexts.today) },
    { day: yesterday, label: say(uiTexts.yesterday) },
  ];
  const showsCalendar = isOther || (value !== "" && value !== today && value !== yesterday);

  function choose(day: string) {
    fields.setValue(name, day as PathValue<Values, Path<Values>>, { shouldDirty: true });
    setOther(false);
  }

  return (
    <FieldFrame {...props}>
      <div className={styles.days}>
        {near.map(({ day, label }) => (
          <button
            key={day}
            type="button"
            className={styles.day}
            aria-pressed={value === day && !isOther}
            onClick={() => choose(day)}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className={styles.day}
          aria-pressed={showsCalendar}
          aria-expanded={showsCalendar}
          onClick={() => setOther(true)}
        >
          {say(uiTexts.otherDay)}
        </button>
      </div>
      <input
        id={name}
        type="date"
        className={showsCalendar ? styles.input : "visually-hidden"}
        tabIndex={showsCalendar ? 0 : -1}
        {...describedBy(props)}
        {...fields.register(name)}
      />
      {showsCalendar ? <ReadBack day={value} /> : undefined}
    </FieldFrame>
  );
}

/** Any day, for what was long ago. The value is `YYYY-MM-DD`, or empty. */
export function DateField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { fields, name } = props;
  return (
    <FieldFrame {...props}>
      <input
        id={name}
        type="date"
        className={styles.input}
        {...describedBy(props)}
        {...fields.register(name)}
      />
      <ReadBack day={fields.watch(name)} />
    </FieldFrame>
  );
}

/** The browser writes dates as its own system does, `mm/dd/yyyy` maybe: ours says which day it is. */
function ReadBack({ day }: { readonly day: string }) {
  return day === "" ? undefined : (
    <p className={styles.hint}>
      <Day on={day} />
    </p>
  );
}
