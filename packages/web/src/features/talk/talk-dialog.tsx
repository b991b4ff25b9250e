import { addDays } from "@aftercare/core/calendar/dates.ts";
import { useState } from "react";
import { newId, useEventId, useRecord } from "../../api/record.ts";
import { useSay, type Texts } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { CheckField, LongTextField, TextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { talkChannelValues, talkOutcomeValues } from "../timeline/value-texts.ts";
import { checkTalk, stepAfterDays, talkOf, type TypedTalk } from "./talk-data.ts";
import { talkTexts as texts } from "./talk-texts.ts";

interface TalkDialogProps {
  readonly clientId: string;
  readonly name: string;
  onClose(): void;
}

/** S4: what came of a call, in two taps and a line; everything else can stay as it is. */
export function TalkDialog({ clientId, name, onClose }: TalkDialogProps) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const [talkId] = useState(newId);
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedTalk>({
    name: `talk/${clientId}`,
    defaults: {
      channel: "phone",
      outcome: "",
      note: "",
      step: "",
      stepOn: addDays(today, stepAfterDays),
      stepDone: false,
      on: today,
    },
    check: (typed) => checkTalk(typed, today),
    fieldOf: {
      "data.nextStep.on": "stepOn",
      "data.nextStep.text": "step",
      "data.note": "note",
      "data.on": "on",
    },
    async save(typed) {
      await record({ id, clientId, type: "talk.logged", data: { talkId, ...talkOf(typed) } });
      onClose();
      tell(say(texts.saved, { name }));
    },
  });
  const { fields } = form;
  const choicesOf = (words: Texts) =>
    Object.entries(words).map(([value, text]) => ({ value, label: say(text) }));
  return (
    <Dialog title={say(texts.title, { name })} onClose={onClose} sheet>
      <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
        <ChipField
          fields={fields}
          name="channel"
          label={say(texts.channel)}
          choices={choicesOf(talkChannelValues)}
        />
        <ChipField
          fields={fields}
          name="outcome"
          label={say(texts.outcome)}
          choices={choicesOf(talkOutcomeValues)}
        />
        <LongTextField
          fields={fields}
          name="note"
          label={say(texts.note)}
          hint={say(texts.noteHint)}
          optional
          rows={2}
        />
        <TextField
          fields={fields}
          name="step"
          label={say(texts.step)}
          hint={say(texts.stepHint)}
          maxLength={200}
          optional
        />
        {fields.watch("step").trim() === "" ? undefined : (
          <TextField fields={fields} name="stepOn" label={say(texts.stepOn)} type="date" />
        )}
        <CheckField fields={fields} name="stepDone" label={say(texts.stepDone)} />
        <DayField fields={fields} name="on" label={say(texts.on)} />
      </FormFrame>
    </Dialog>
  );
}
