import type { Dispute } from "../../api/disputes.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay, type Text, type Texts } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { complaintOutcomeValues, objectionOutcomeValues } from "../timeline/value-texts.ts";
import { objectionsTexts as texts } from "./objections-texts.ts";

/** What each kind is answered with, and what its events call it. */
const kinds = {
  objection: { type: "objection.answered", id: "objectionId", outcomes: objectionOutcomeValues },
  complaint: { type: "complaint.answered", id: "complaintId", outcomes: complaintOutcomeValues },
} as const satisfies Record<Dispute["kind"], { type: string; id: string; outcomes: Texts }>;

/** The answer came: what they said, and on which day. */
export function AnswerDialog({ dispute, onClose }: { readonly dispute: Dispute; onClose(): void }) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId, clientName, creditor, disputeId, kind, filedOn } = dispute;
  const answers = kinds[kind];
  const form = useForm({
    name: `answer-${clientId}-${disputeId}`,
    defaults: { outcome: "", on: today },
    check: ({ outcome, on }) => ({
      ...(outcome in answers.outcomes ? {} : { outcome: texts.outcomeFlaw }),
      ...(on < filedOn || on > today ? { on: uiTexts.dayFlaw } : {}),
    }),
    async save({ outcome, on }) {
      const data = { [answers.id]: disputeId, outcome, on };
      await record({ id, clientId, debtId, type: answers.type, data });
      onClose();
      tell(say(texts.answered));
    },
    fieldOf: { "data.on": "on" },
  });
  return (
    <Dialog title={say(texts.answer)} onClose={onClose}>
      <Note>{`${clientName} · ${creditor}`}</Note>
      <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
        <ChipField
          fields={form.fields}
          name="outcome"
          label={say(texts.outcome)}
          choices={Object.entries<Text>(answers.outcomes).map(([value, text]) => ({
            value,
            label: say(text),
          }))}
        />
        <DayField fields={form.fields} name="on" label={say(texts.on)} />
      </FormFrame>
    </Dialog>
  );
}
