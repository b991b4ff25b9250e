import type { Dispute } from "../../api/disputes.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { ChoiceField, LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { complaintBodyValues } from "../timeline/value-texts.ts";
import { objectionsTexts as texts } from "./objections-texts.ts";

/** The next step where an answer does not come, or does not help. */
export function ComplaintDialog({
  dispute,
  onClose,
}: {
  readonly dispute: Dispute;
  onClose(): void;
}) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId, clientName, creditor } = dispute;
  const form = useForm({
    name: `complain-${clientId}-${debtId}`,
    defaults: { body: "", about: "", on: today },
    check: ({ body, on }) => ({
      ...(body in complaintBodyValues ? {} : { body: texts.bodyFlaw }),
      ...(on === "" || on > today ? { on: uiTexts.dayFlaw } : {}),
    }),
    async save({ body, about, on }) {
      const words = about.trim();
      const data = { complaintId: id, body, on, ...(words === "" ? {} : { about: words }) };
      await record({ id, clientId, debtId, type: "complaint.filed", data });
      onClose();
      tell(say(texts.complained));
    },
    fieldOf: { "data.on": "on", "data.about": "about" },
  });
  return (
    <Dialog title={say(texts.complain)} onClose={onClose}>
      <Note>{`${clientName} · ${creditor}`}</Note>
      <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
        <ChoiceField
          fields={form.fields}
          name="body"
          label={say(texts.body)}
          choices={Object.entries(complaintBodyValues).map(([value, text]) => ({
            value,
            label: say(text),
          }))}
        />
        <DayField fields={form.fields} name="on" label={say(texts.complainedOn)} />
        <LongTextField
          fields={form.fields}
          name="about"
          label={say(texts.aboutWhat)}
          optional
          rows={3}
        />
        <Note>{say(texts.complainNote)}</Note>
      </FormFrame>
    </Dialog>
  );
}
