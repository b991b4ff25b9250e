import { useNavigate } from "@tanstack/react-router";
import type { DataRequest } from "../../api/data-requests.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { ChoiceField, LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { dataRequestTexts as texts } from "./data-request-texts.ts";

interface Typed {
  readonly outcome: string;
  readonly reason: string;
}

function check({ outcome, reason }: Typed): Flaws<Typed> {
  return {
    ...(outcome === "" ? { outcome: texts.outcomeFlaw } : {}),
    ...(reason.trim() === "" ? { reason: uiTexts.requiredFlaw } : {}),
  };
}

/** The answer, which ends the clock; with its reasons, as the law wants them. */
export function AnswerForm({ listed }: { readonly listed: DataRequest }) {
  const say = useSay();
  const today = useToday();
  const navigate = useNavigate();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, request } = listed;
  const form = useForm<Typed>({
    name: `answer/${clientId}/${request.id}`,
    defaults: { outcome: "", reason: "" },
    check,
    async save(typed) {
      const data = { id: request.id, ...typed, on: today };
      await record({ id, clientId, type: "data.answered", data });
      tell(say(texts.answerTold));
      await navigate({ to: "/admin/data-requests" });
    },
    fieldOf: { "data.reason": "reason", "data.outcome": "outcome" },
  });
  return (
    <FormFrame form={form} submit={say(texts.answerSave)}>
      <ChoiceField
        fields={form.fields}
        name="outcome"
        label={say(texts.outcome)}
        choices={[
          { value: "granted", label: say(texts.outcomeGranted) },
          { value: "partly", label: say(texts.outcomePartly) },
          { value: "refused", label: say(texts.outcomeRefused) },
        ]}
      />
      <LongTextField
        fields={form.fields}
        name="reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
      />
    </FormFrame>
  );
}
