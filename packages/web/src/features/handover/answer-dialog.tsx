import type { Client } from "../../api/clients.ts";
import { queryClient } from "../../api/queries.ts";
import { record, useEventId } from "../../api/record.ts";
import { refresh } from "../../api/use-action.ts";
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

const outcomes = ["accepted", "declined"] as const;

/** The client said so on the phone or in person: yes or no, and in which words. */
export function AnswerDialog({ clientId, name, handover, onClose }: AnswerDialogProps) {
  const say = useSay();
  const { id } = useEventId();
  const form = useForm({
    name: `handover-${handover.id}`,
    defaults: { outcome: "", onBehalf: "" },
    check: ({ outcome, onBehalf }) => ({
      ...(outcomes.some((one) => one === outcome) ? {} : { outcome: texts.outcomeFlaw }),
      ...(onBehalf.trim() === "" ? { onBehalf: uiTexts.requiredFlaw } : {}),
    }),
    async save({ outcome, onBehalf }) {
      const data = { id: handover.id, onBehalf: onBehalf.trim() };
      await record({ id: `${id}-${outcome}`, clientId, type: `handover.${outcome}`, data });
      await refresh([["desk"]]);
      // After a yes the file is the colleague's, and asking for it again would be turned away.
      queryClient.removeQueries({ queryKey: ["client", clientId] });
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
          choices={outcomes.map((value) => ({ value, label: say(texts[value]) }))}
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
