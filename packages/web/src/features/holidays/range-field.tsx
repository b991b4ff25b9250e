import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { UseFormReturn } from "react-hook-form";
import { useLanguage, useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import formStyles from "../../ui/form/form.module.css";
import { daysIn } from "./day-ranges.ts";
import { holidayTexts as texts } from "./holidays-texts.ts";
import { isEmpty, isWhole, type TypedNotice, type TypedRange } from "./typed-notice.ts";
import styles from "./holidays.module.css";

interface RangeFieldProps {
  readonly fields: UseFormReturn<TypedNotice>;
  readonly year: number;
  readonly ranges: readonly TypedRange[];
}

/** A row for each festival, from when to when; more rows for what else a year gives. */
export function RangeField({ fields, year, ranges }: RangeFieldProps) {
  const say = useSay();
  const flaw = fields.getFieldState("ranges", fields.formState).error?.message;

  function set(next: readonly TypedRange[]) {
    fields.setValue("ranges", next, { shouldDirty: true });
  }

  return (
    <fieldset className={formStyles.field} id="ranges" tabIndex={-1}>
      <legend className={formStyles.label}>{say(texts.ranges)}</legend>
      <p className={formStyles.hint}>{say(texts.rangesHint)}</p>
      {flaw === undefined ? undefined : <p className={formStyles.flaw}>{flaw}</p>}
      <ul className={styles.ranges}>
        {ranges.map((range, at) => (
          <li key={at}>
            <RangeRow
              range={range}
              year={year}
              at={at}
              onChange={(changed) => set(ranges.map((one, nth) => (nth === at ? changed : one)))}
              onRemove={
                range.festival === "other"
                  ? () => set(ranges.filter((_, nth) => nth !== at))
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          look="quiet"
          onClick={() => set([...ranges, { festival: "other", from: "", to: "" }])}
        >
          {say(texts.moreRanges)}
        </Button>
      </div>
    </fieldset>
  );
}

interface RangeRowProps {
  readonly range: TypedRange;
  readonly year: number;
  readonly at: number;
  readonly onRemove: (() => void) | undefined;
  onChange(range: TypedRange): void;
}

function RangeRow({ range, year, at, onChange, onRemove }: RangeRowProps) {
  const say = useSay();
  const language = useLanguage();
  const festival = say(texts[range.festival]);
  const flawId = `ranges-${at}-flaw`;
  const isFlawed = !isEmpty(range) && range.to !== "" && !isWhole(range);
  const bounds = { min: `${year - 1}-12-20`, max: `${year}-12-31` };
  return (
    <div className={styles.range}>
      <span className={styles.festival}>{festival}</span>
      {(["from", "to"] as const).map((end) => (
        <label key={end} className={styles.end} htmlFor={`ranges-${at}-${end}`}>
          <span aria-hidden="true">{say(texts[end])}</span>
          <input
            id={`ranges-${at}-${end}`}
            type="date"
            className={formStyles.input}
            aria-label={say(end === "from" ? texts.fromOf : texts.toOf, { festival })}
            aria-describedby={isFlawed ? flawId : undefined}
            aria-invalid={isFlawed || undefined}
            {...bounds}
            value={range[end]}
            onChange={({ target }) => onChange({ ...range, [end]: target.value })}
          />
        </label>
      ))}
      {onRemove === undefined ? undefined : (
        <Button look="quiet" onClick={onRemove}>
          {say(texts.removeRange)}
        </Button>
      )}
      {isFlawed ? (
        <p id={flawId} className={formStyles.flaw}>
          {say(texts.rangeFlaw)}
        </p>
      ) : undefined}
      {isWhole(range) ? (
        <p className={styles.written}>
          {say(texts.rangeDays, {
            from: writeDate(range.from as IsoDate, language),
            to: writeDate(range.to as IsoDate, language),
            n: daysIn(range).length,
          })}
        </p>
      ) : undefined}
    </div>
  );
}
