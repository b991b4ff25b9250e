import type { Client } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { handoverTexts as texts } from "./handover-texts.ts";

interface AnswerDialogProps {
  readonly clientId: string;
  readonly name: string;
  readonly handover: Client["handovers"][number];
  onClose(): void;
}

/** The client said so on the phone or in person: yes or no, and in which words. */
export function AnswerDialog({ clientId, name, handover, onClose }: AnswerDialogProps) {
  const say = useSay();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm({
    name: `handover-${handover.id}`,
    defaults: { outcome: "", onBehalf: "" },
    check: ({ outcome, onBehalf }) => ({
      ...(outcome === "" ? { outcome: texts.outcomeFlaw } : {}),
      ...(onBehalf.trim() === "" ? { onBehalf: uiTexts.requiredFlaw } : {}),
    }),
    async save({ outcome, onBehalf }) {
      const data = { id: handover.id, onBehalf: onBehalf.trim() };
      await record({ id: `${id}-${outcome}`, clientId, type: `handover.${outcome}`, data });
      onClose();
      const told = outcome === "accepted" ? texts.acceptedTold : texts.declinedTold;
      tell(say(told, { name: handover.toName }));
    },
    fieldOf: { "data.onBehalf": "onBehalf" },
  });
  return (
    <Dialog title={say(texts.answerTitle)} onClose={onClose}>
      <p>
        {name} · {say(texts.to, { name: handover.toName })}
      </p>
      <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
        <ChipField
          fields={form.fields}
          name="outcome"
          label={say(texts.outcome)}
          choices={[
            { value: "accepted", label: say(texts.accepted) },
            { value: "declined", label: say(texts.declined) },
          ]}
        />
        <LongTextField
          fields={form.fields}
          name="onBehalf"
          label={say(texts.onBehalf)}
          hint={say(texts.onBehalfHint)}
          rows={2}
        />
      </FormFrame>
    </Dialog>
  );
}
