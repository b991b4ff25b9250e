import { newId, useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { ChoiceField, LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { myDataTexts as texts } from "./my-data-texts.ts";

interface Typed {
  readonly kind: string;
  readonly text: string;
}

/** A copy is one press away on this very page, and deletion has a place of its own. */
const kinds = ["access", "correction", "restriction", "explanation"] as const;

export function RequestForm({ clientId, onSent }: { readonly clientId: string; onSent(): void }) {
  const say = useSay();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `data-request/${clientId}`,
    defaults: { kind: "", text: "" },
    check: ({ kind }) => (kind === "" ? { kind: texts.requestKindFlaw } : {}),
    async save({ kind, text }) {
      const words = text.trim();
      const data = { id: newId(), kind, ...(words === "" ? {} : { text: words }) };
      await record({ id, clientId, type: "data.requested", data });
      tell(say(texts.requestSent));
    },
    onSaved: onSent,
    fieldOf: { "data.text": "text" },
  });
  return (
    <FormFrame form={form} submit={say(texts.requestSend)}>
      <ChoiceField
        fields={form.fields}
        name="kind"
        label={say(texts.requestKind)}
        choices={kinds.map((value) => ({ value, label: say(texts[value]) }))}
      />
      <LongTextField fields={form.fields} name="text" label={say(texts.requestText)} optional />
    </FormFrame>
  );
}
