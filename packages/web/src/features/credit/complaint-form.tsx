import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChoiceField, LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { objectionTexts as texts } from "./objection-texts.ts";

interface ComplaintFormProps {
  readonly debt: Debt;
  onClose(): void;
}

/** The next step when no answer came or it was not a good one; each office has a clock of its own. */
export function ComplaintForm({ debt, onClose }: ComplaintFormProps) {
  const { clientId, debtId, objections } = debt;
  const say = useSay();
  const event = useEventId();
  const recording = useRecord();
  const today = useToday();
  const form = useForm({
    name: `complaint-${debtId}`,
    defaults: { body: "pboc", complaintAbout: "", complaintOn: today },
    check: ({ complaintOn: on }) =>
      on === "" || on > today ? { complaintOn: uiTexts.dayFlaw } : {},
    async save({ body, complaintAbout: about, complaintOn: on }) {
      const words = about.trim();
      // It goes on from the objection that is still open, the last one.
      const going = [...objections].reverse().find(({ state }) => state !== "closed");
      const data = {
        complaintId: event.id,
        body,
        ...(going === undefined ? {} : { objectionId: going.id }),
        ...(words === "" ? {} : { about: words }),
        on,
      };
      await recording.mutateAsync({
        id: event.id,
        clientId,
        debtId,
        type: "complaint.filed",
        data,
      });
      onClose();
      tell(say(texts.complaintTold));
    },
    fieldOf: { "data.on": "complaintOn", "data.about": "complaintAbout" },
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.save)} aside={<CancelButton onClick={onClose} />}>
      <ChoiceField
        fields={fields}
        name="body"
        label={say(texts.complaintTo)}
        choices={[
          { value: "pboc", label: say(texts.pboc), hint: say(texts.pbocHint) },
          { value: "institution", label: say(texts.lender) },
          { value: "nfra", label: say(texts.nfra) },
        ]}
      />
      <DayField fields={fields} name="complaintOn" label={say(texts.complaintOn)} />
      <LongTextField
        fields={fields}
        name="complaintAbout"
        label={say(texts.about)}
        rows={3}
        optional
      />
    </FormFrame>
  );
}
