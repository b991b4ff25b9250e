import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { CheckField, ChoiceField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { anomalyTexts } from "./anomaly-texts.ts";
import { courseTexts } from "./course-texts.ts";
import type { Anomaly } from "./found-list.tsx";
import { checkObjection, objectionOf, type ObjectionValues } from "./objection-values.ts";
import { objectionTexts as texts } from "./objection-texts.ts";
import { ProxyFields } from "./proxy-fields.tsx";

interface FileObjectionFormProps {
  readonly debt: Debt;
  readonly anomalies: readonly Anomaly[];
  readonly reader: "client" | "staff";
  /** What was kept as a draft of this device is gone by now: the next form begins afresh. */
  onSaved(): void;
}

/** One objection in one of two channels: prepared, or filed; from the filing on the other side's clock runs. */
export function FileObjectionForm({ debt, anomalies, reader, onSaved }: FileObjectionFormProps) {
  const say = useSay();
  const event = useEventId();
  const recording = useRecord();
  const today = useToday();
  const { clientId, debtId, objectionDrafts } = debt;
  const form = useForm<ObjectionValues>({
    name: `objection-${debtId}`,
    defaults: {
      when: "filed",
      channel: objectionDrafts[0]?.channel ?? "",
      on: today,
      receipt: "",
      filedBy: "client",
      poa: "",
      about: anomalies.map(() => true),
    },
    check: (values) => checkObjection(values, today),
    async save(values) {
      const isFiled = values.when === "filed";
      const data = objectionOf(values, {
        // Filing takes the draft along; drafting anew changes it.
        objectionId: objectionDrafts[0]?.id ?? event.id,
        anomalies: anomalies.map(({ id }) => id),
      });
      const type = isFiled ? "objection.filed" : "objection.drafted";
      await recording.mutateAsync({ id: event.id, clientId, debtId, type, data });
      event.renew();
      tell(say(isFiled ? texts.filedTold : courseTexts.draftTold));
    },
    onSaved,
    fieldOf: { "data.on": "on", "data.receiptNumber": "receipt", "data.poaEvidenceId": "poa" },
  });
  const { fields } = form;
  const isFiled = fields.watch("when") === "filed";
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
      <ChoiceField
        fields={fields}
        name="when"
        label={say(courseTexts.when)}
        choices={[
          { value: "filed", label: say(courseTexts.draftFile) },
          { value: "draft", label: say(courseTexts.draft) },
        ]}
      />
      {isFiled ? (
        <>
          {reader === "staff" ? <ProxyFields fields={fields} debt={debt} /> : undefined}
          <DayField fields={fields} name="on" label={say(texts.on)} />
          <TextField
            fields={fields}
            name="receipt"
            label={say(texts.receipt)}
            maxLength={80}
            autoComplete="off"
            optional
          />
        </>
      ) : undefined}
    </FormFrame>
  );
}
