import { useEventId, useRecord } from "../../api/record.ts";
import { useSay, type Text } from "../../language/language.ts";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { ChoiceField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { closeTexts, courseTexts as texts, platformTexts, stepTexts } from "./course-texts.ts";

interface CourseFormProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly objectionId: string;
  onClose(): void;
}

interface Kind {
  readonly type: "objection.progressed" | "objection.escalated" | "objection.closed";
  /** The field of the event that the choice goes to. */
  readonly field: "state" | "step" | "why";
  readonly label: Text;
  readonly day: Text;
  readonly told: Text;
  readonly choices: Readonly<Record<string, Text>>;
  readonly asksReference: boolean;
}

const progress: Kind = {
  type: "objection.progressed",
  field: "state",
  label: texts.progressIs,
  day: texts.progressOn,
  told: texts.progressTold,
  choices: platformTexts,
  asksReference: false,
};
const step: Kind = {
  type: "objection.escalated",
  field: "step",
  label: texts.takeWhich,
  day: texts.takeOn,
  told: texts.takeTold,
  choices: { "own-statement": stepTexts["own-statement"], court: stepTexts.court },
  asksReference: true,
};
const close: Kind = {
  type: "objection.closed",
  field: "why",
  label: texts.closeWhy,
  day: texts.closeOn,
  told: texts.closeTold,
  choices: closeTexts,
  asksReference: false,
};

/** What the bureau's platform shows of it. */
export const ProgressForm = (props: CourseFormProps) => <CourseForm kind={progress} {...props} />;
/** What was done after a no, or after silence. */
export const StepForm = (props: CourseFormProps) => <CourseForm kind={step} {...props} />;
/** Nothing more is to come of it. */
export const CloseForm = (props: CourseFormProps) => <CourseForm kind={close} {...props} />;

/** One choice and its day: each is one event of the objection. */
function CourseForm({ kind, ...props }: CourseFormProps & { readonly kind: Kind }) {
  const { clientId, debtId, objectionId, onClose } = props;
  const { type, field, label, day, told, choices, asksReference } = kind;
  const say = useSay();
  const { id } = useEventId();
  const recording = useRecord();
  const today = useToday();
  const form = useForm({
    name: `${type}-${objectionId}`,
    defaults: { choice: "", reference: "", choiceOn: today },
    check: ({ choice, choiceOn: on }) => ({
      ...(choice === "" ? { choice: uiTexts.requiredFlaw } : {}),
      ...(on === "" || on > today ? { choiceOn: uiTexts.dayFlaw } : {}),
    }),
    async save({ choice, reference, choiceOn: on }) {
      const number = reference.trim();
      const data = {
        objectionId,
        [field]: choice,
        ...(number === "" ? {} : { reference: number }),
        on,
      };
      await recording.mutateAsync({ id, clientId, debtId, type, data });
      onClose();
      tell(say(told));
    },
    fieldOf: { "data.on": "choiceOn", [`data.${field}`]: "choice" },
  });
  return (
    <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
      <ChoiceField
        fields={form.fields}
        name="choice"
        label={say(label)}
        choices={Object.entries(choices).map(([value, text]) => ({ value, label: say(text) }))}
      />
      {asksReference ? (
        <TextField
          fields={form.fields}
          name="reference"
          label={say(texts.reference)}
          maxLength={80}
          autoComplete="off"
          optional
        />
      ) : undefined}
      <DayField fields={form.fields} name="choiceOn" label={say(day)} />
    </FormFrame>
  );
}
