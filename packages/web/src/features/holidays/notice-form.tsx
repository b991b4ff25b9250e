import type { CalendarYear } from "../../api/working-days.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { DateField } from "../../ui/form/day-field.tsx";
import { TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import type { Form } from "../../ui/form/use-form.ts";
import { Page } from "../../ui/page.tsx";
import { holidayTexts as texts } from "./holidays-texts.ts";
import { MakeUpField } from "./make-up-field.tsx";
import { RangeField } from "./range-field.tsx";
import type { TypedNotice } from "./typed-notice.ts";

interface NoticeFormProps {
  readonly year: CalendarYear;
  readonly form: Form<TypedNotice>;
  readonly typed: TypedNotice;
}

/** What the paper says: where it is, the holidays, the worked weekends. */
export function NoticeForm({ year: { year, entry }, form, typed }: NoticeFormProps) {
  const say = useSay();
  const { fields } = form;
  const title = entry === undefined ? texts.enterYear : texts.correctYear;
  return (
    <Page title={say(title, { year })} lead={say(texts.enterLead)}>
      <FormFrame
        form={form}
        submit={say(texts.toReview)}
        aside={<ButtonLink to="/admin/holidays">{say(texts.toYears)}</ButtonLink>}
      >
        <TextField
          fields={fields}
          name="number"
          label={say(texts.number)}
          hint={say(texts.numberHint)}
          autoComplete="off"
        />
        <DateField fields={fields} name="published" label={say(texts.published)} />
        <TextField
          fields={fields}
          name="url"
          label={say(texts.url)}
          hint={say(texts.urlHint)}
          type="url"
          inputMode="url"
          autoComplete="off"
        />
        <RangeField fields={fields} year={year} ranges={typed.ranges} />
        <MakeUpField fields={fields} year={year} days={typed.makeUps} />
      </FormFrame>
    </Page>
  );
}
