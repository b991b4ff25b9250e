import { createSource } from "../../api/connections.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { TextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { connectionTexts, keyTexts, sourceTexts as texts } from "./connection-texts.ts";
import type { SecretFormProps } from "./secret-form.ts";

interface Typed {
  readonly sourceName: string;
}

export function SourceForm({ onMade, onClose }: SecretFormProps) {
  const say = useSay();
  const form = useForm<Typed>({
    name: "webhook-source",
    defaults: { sourceName: "" },
    check: ({ sourceName }) =>
      sourceName.trim() === "" ? { sourceName: uiTexts.requiredFlaw } : {},
    async save({ sourceName }) {
      const { source, secret } = await createSource(sourceName);
      onMade(source.name, secret);
      await refresh([["organisation", "connections", "sources"]]);
    },
    fieldOf: { name: "sourceName" },
  });
  return (
    <FormFrame form={form} submit={say(texts.create)} aside={<CancelButton onClick={onClose} />}>
      <TextField
        fields={form.fields}
        name="sourceName"
        label={say(connectionTexts.name)}
        hint={say(keyTexts.nameHint)}
        autoComplete="off"
      />
    </FormFrame>
  );
}
