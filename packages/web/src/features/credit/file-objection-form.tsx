import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { CheckField, ChoiceField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import type { Anomaly } from "./found-list.tsx";
import { anomalyTexts, objectionTexts as texts } from "./objection-texts.ts";

interface FileObjectionFormProps {
  readonly debt: Debt;
  readonly anomalies: readonly Anomaly[];
}

type Values = {
  readonly channel: string;
  readonly on: string;
  readonly receipt: string;
  /** By place in the list: an id may hold what a field's name must not. */
  readonly about: readonly boolean[];
};

/** One objection in one of two channels; from its day on the other side's clock runs. */
export function FileObjectionForm({ debt, anomalies }: FileObjectionFormProps) {
  const say = useSay();
  const event = useEventId();
  const recording = useRecord();
  const today = useToday();
  const { clientId, debtId } = debt;
  const form = useForm<Values>({
    name: `objection-${debtId}`,
    defaults: { channel: "", on: today, receipt: "", about: anomalies.map(() => true) },
    check: ({ channel, on, about }) => ({
      ...(channel === "" ? { channel: uiTexts.requiredFlaw } : {}),
      ...(on === "" || on > today ? { on: uiTexts.dayFlaw } : {}),
      ...(about.some(Boolean) ? {} : { channel: texts.whichFlaw }),
    }),
    async save({ channel, on, receipt, about }) {
      const receiptNumber = receipt.trim();
      const data = {
        objectionId: event.id,
        channel,
        anomalies: anomalies.filter((_, at) => about[at]).map(({ id }) => id),
        ...(receiptNumber === "" ? {} : { receiptNumber }),
        on,
      };
      await recording.mutateAsync({
        id: event.id,
        clientId,
        debtId,
        type: "objection.filed",
        data,
      });
      event.renew();
      tell(say(texts.filedTold));
    },
    fieldOf: { "data.on": "on", "data.receiptNumber": "receipt" },
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.filed)}>
      <ChoiceField
        fields={fields}
        name="channel"
        label={say(texts.channel)}
        choices={[
          { value: "ccrc", label: say(texts.ccrc), hint: say(texts.ccrcHint) },
          { value: "institution", label: say(texts.institution), hint: say(texts.institutionHint) },
        ]}
      />
      {anomalies.length < 2
        ? undefined
        : anomalies.map(({ id, kind }, at) => (
            <CheckField
              key={id}
              fields={fields}
              name={`about.${at}`}
              label={say(anomalyTexts[kind] ?? texts.more)}
            />
          ))}
      <DayField fields={fields} name="on" label={say(texts.on)} />
      <TextField
        fields={fields}
        name="receipt"
        label={say(texts.receipt)}
        maxLength={80}
        autoComplete="off"
        optional
      />
    </FormFrame>
  );
}
