import { useEventId, useRecord } from "../../api/record.ts";
import { useSay, type Text } from "../../language/language.ts";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChoiceField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { objectionTexts as texts } from "./objection-texts.ts";

interface AnswerFormProps {
  readonly clientId: string;
  readonly debtId: string;
  /** What was asked: `{ objectionId }` or `{ complaintId }`. */
  readonly asked: Readonly<Record<string, string>>;
  readonly type: "objection.answered" | "complaint.answered";
  readonly outcomes: Readonly<Record<string, Text>>;
  onClose(): void;
}

/** What the other side answered, and when. */
export function AnswerForm(props: AnswerFormProps) {
  const { clientId, debtId, asked, type, outcomes, onClose } = props;
  const say = useSay();
  const { id } = useEventId();
  const recording = useRecord();
  const today = useToday();
  const form = useForm({
    name: `${type}-${Object.values(asked).join("")}`,
    defaults: { outcome: "", answeredOn: today },
    check: ({ outcome, answeredOn: on }) => ({
      ...(outcome === "" ? { outcome: uiTexts.requiredFlaw } : {}),
      ...(on === "" || on > today ? { answeredOn: uiTexts.dayFlaw } : {}),
    }),
    async save({ outcome, answeredOn: on }) {
      const data = { ...asked, outcome, on };
      await recording.mutateAsync({ id, clientId, debtId, type, data });
      onClose();
      tell(say(texts.answerTold));
    },
    fieldOf: { "data.on": "answeredOn" },
  });
  return (
    <FormFrame form={form} submit={say(texts.save)} aside={<CancelButton onClick={onClose} />}>
      <ChoiceField
        fields={form.fields}
        name="outcome"
        label={say(texts.outcome)}
        choices={Object.entries(outcomes).map(([value, text]) => ({ value, label: say(text) }))}
      />
      <DayField fields={form.fields} name="answeredOn" label={say(texts.answeredOn)} />
    </FormFrame>
  );
}
