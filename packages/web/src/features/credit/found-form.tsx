import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { LongTextField, SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { anomalyTexts } from "./anomaly-texts.ts";
import { objectionTexts as texts } from "./objection-texts.ts";

interface FoundFormProps {
  readonly clientId: string;
  readonly debtId: string;
  onClose(): void;
}

/** What the three questions do not ask for. */
const kinds = ["other", "still-shown-after-five-years", "not-notified-beforehand"] as const;

export function FoundForm({ clientId, debtId, onClose }: FoundFormProps) {
  const say = useSay();
  const event = useEventId();
  const recording = useRecord();
  const today = useToday();
  const form = useForm({
    name: `found-${debtId}`,
    defaults: { foundKind: "other", foundNote: "", foundOn: today },
    check: ({ foundNote: note, foundOn: on }) => ({
      ...(note.trim() === "" ? { foundNote: uiTexts.requiredFlaw } : {}),
      ...(on === "" || on > today ? { foundOn: uiTexts.dayFlaw } : {}),
    }),
    async save({ foundKind: kind, foundNote: note, foundOn: on }) {
      const data = { anomalyId: event.id, kind, note: note.trim(), on };
      await recording.mutateAsync({ id: event.id, clientId, debtId, type: "anomaly.found", data });
      onClose();
      tell(say(texts.moreTold));
    },
    fieldOf: { "data.on": "foundOn", "data.note": "foundNote" },
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.save)} aside={<CancelButton onClick={onClose} />}>
      <SelectField
        fields={fields}
        name="foundKind"
        label={say(texts.moreKind)}
        choices={kinds.map((value) => ({ value, label: say(anomalyTexts[value] ?? texts.more) }))}
      />
      <LongTextField fields={fields} name="foundNote" label={say(texts.moreNote)} rows={3} />
      <DayField fields={fields} name="foundOn" label={say(texts.moreOn)} />
    </FormFrame>
  );
}
