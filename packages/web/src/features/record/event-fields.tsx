import type { UseFormReturn } from "react-hook-form";
import { useSay, type Texts } from "../../language/language.ts";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { DateField, DayField } from "../../ui/form/day-field.tsx";
import { AmountField, LongTextField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { askedFields, type EventField, type TypedEvent } from "./event-field.ts";
import { recordTexts as texts } from "./record-texts.ts";

const yesNo = { yes: texts.yes, no: texts.no };

/** The fields of an event, each as the kind of control that its answer asks for. */
export function EventFields({
  form,
  fields,
}: {
  readonly form: UseFormReturn<TypedEvent>;
  readonly fields: readonly EventField[];
}) {
  return askedFields(fields, form.watch()).map((field) => (
    <Field key={field.name} form={form} field={field} />
  ));
}

function Field({
  form,
  field,
}: {
  readonly form: UseFormReturn<TypedEvent>;
  readonly field: EventField;
}) {
  const say = useSay();
  const { name, label, hint, optional = false, as, choices = as === "yes-no" ? yesNo : [] } = field;
  const props = {
    fields: form,
    name,
    label: say(label),
    optional,
    hint: hint === undefined ? undefined : say(hint),
  };
  const options = Array.isArray(choices)
    ? (choices as readonly { readonly value: string; readonly label: string }[])
    : Object.entries(choices as Texts).map(([value, text]) => ({ value, label: say(text) }));
  switch (as) {
    case "chips":
    case "yes-no":
      return <ChipField {...props} choices={options} />;
    case "choice":
      return <SelectField {...props} choices={options} empty={say(texts.choose)} />;
    case "amount":
      return <AmountField {...props} />;
    case "words":
      return <TextField {...props} maxLength={120} />;
    case "long":
      return <LongTextField {...props} rows={3} />;
    case "day":
      return <DayField {...props} />;
    case "coming-day":
      return <DateField {...props} />;
    case "time":
      return <TextField {...props} type="time" />;
  }
}
