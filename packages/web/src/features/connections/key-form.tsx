import { addDays, parseDate } from "@aftercare/core/calendar/dates.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import { createApiKey, type Scope } from "../../api/connections.ts";
import { useZone } from "../../api/organisation.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { startOfDay } from "../../lib/local-moment.ts";
import { CheckListField } from "../../ui/form/check-list-field.tsx";
import { TextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { connectionTexts, keyTexts as texts, scopeNames } from "./connection-texts.ts";
import type { SecretFormProps } from "./secret-form.ts";

interface Typed {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly lastDay: string;
}

function check(typed: Typed): Flaws<Typed> {
  return {
    ...(typed.name.trim() === "" ? { name: uiTexts.requiredFlaw } : {}),
    ...(typed.scopes.length === 0 ? { scopes: texts.scopesFlaw } : {}),
  };
}

export function KeyForm({ onMade, onClose }: SecretFormProps) {
  const say = useSay();
  const zone = useZone();
  const form = useForm<Typed>({
    name: "api-key",
    defaults: { name: "", scopes: [], lastDay: "" },
    check,
    async save({ name, scopes: chosen, lastDay }) {
      const last = parseDate(lastDay);
      const expiresAt = last && startOfDay(addDays(last, 1), zone);
      const made = await createApiKey({
        name,
        scopes: chosen,
        ...(expiresAt === undefined ? {} : { expiresAt }),
      });
      onMade(made.name, made.secret);
      await refresh([["organisation", "connections", "keys"]]);
    },
    fieldOf: { name: "name", scopes: "scopes", expiresAt: "lastDay" },
  });
  return (
    <FormFrame form={form} submit={say(texts.create)} aside={<CancelButton onClick={onClose} />}>
      <TextField
        fields={form.fields}
        name="name"
        label={say(connectionTexts.name)}
        hint={say(texts.nameHint)}
        autoComplete="off"
      />
      <CheckListField
        fields={form.fields}
        name="scopes"
        label={say(texts.scopes)}
        choices={scopes.map((scope) => ({ value: scope, label: say(scopeNames[scope]) }))}
      />
      <TextField
        fields={form.fields}
        name="lastDay"
        type="date"
        label={say(texts.expires)}
        hint={say(texts.expiresHint)}
        optional
      />
    </FormFrame>
  );
}
