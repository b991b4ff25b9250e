import { createEndpoint } from "../../api/connections.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { CheckListField } from "../../ui/form/check-list-field.tsx";
import { TextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { endpointTexts as texts, familyNames } from "./endpoint-texts.ts";
import type { SecretFormProps } from "./secret-form.ts";

interface Typed {
  readonly description: string;
  readonly url: string;
  readonly types: readonly string[];
}

function check({ description, url, types }: Typed): Flaws<Typed> {
  return {
    ...(description.trim() === "" ? { description: uiTexts.requiredFlaw } : {}),
    ...(/^https?:\/\/\S+$/.test(url.trim()) ? {} : { url: texts.urlFlaw }),
    ...(types.length === 0 ? { types: texts.typesFlaw } : {}),
  };
}

export function EndpointForm({ onMade, onClose }: SecretFormProps) {
  const say = useSay();
  const form = useForm<Typed>({
    name: "webhook-endpoint",
    defaults: { description: "", url: "", types: ["*"] },
    check,
    async save({ description, url, types }) {
      const { endpoint, secret } = await createEndpoint({
        description,
        url: url.trim(),
        types: types.includes("*") ? ["*"] : types,
      });
      onMade(endpoint.description, secret);
      await refresh([["organisation", "connections", "endpoints"]]);
    },
    fieldOf: { url: "url", description: "description", types: "types" },
  });
  return (
    <FormFrame form={form} submit={say(texts.create)} aside={<CancelButton onClick={onClose} />}>
      <TextField fields={form.fields} name="description" label={say(texts.description)} />
      <TextField
        fields={form.fields}
        name="url"
        type="url"
        inputMode="url"
        label={say(texts.url)}
        hint={say(texts.urlHint)}
        autoComplete="off"
      />
      <CheckListField
        fields={form.fields}
        name="types"
        label={say(texts.types)}
        choices={Object.entries(familyNames).map(([value, text]) => ({ value, label: say(text) }))}
      />
    </FormFrame>
  );
}
