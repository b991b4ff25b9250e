import type { Client } from "../../api/clients.ts";
import { askDossier, type DossierPurpose } from "../../api/dossiers.ts";
import { newId } from "../../api/record.ts";
import { refresh } from "../../api/use-action.ts";
import { useLanguage, useSay, type Language } from "../../language/language.ts";
import { CheckListField } from "../../ui/form/check-list-field.tsx";
import { ChoiceField, SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Card } from "../../ui/page.tsx";
import { dossierTexts as texts, purposeHints, purposeNames } from "./dossier-texts.ts";

interface Typed {
  readonly dossierId: string;
  readonly purpose: string;
  readonly debtIds: readonly string[];
  readonly language: string;
}

const purposes = Object.keys(purposeNames) as readonly DossierPurpose[];

function check({ purpose, debtIds }: Typed): Flaws<Typed> {
  if (purpose === "objection" && debtIds.length !== 1) return { debtIds: texts.oneDebt };
  return purpose === "court" && debtIds.length === 0 ? { debtIds: texts.noDebt } : {};
}

/** Its id is made with the form: pressed twice it is asked for once. */
export function DossierForm({ client }: { readonly client: Client }) {
  const say = useSay();
  const language = useLanguage();
  const { clientId, debts } = client;
  const fresh = (): Typed => ({ dossierId: newId(), purpose: "own", debtIds: [], language });
  const form = useForm<Typed>({
    name: `dossier-${clientId}`,
    defaults: fresh(),
    check,
    async save({ dossierId, purpose, debtIds, language: chosen }) {
      await askDossier(clientId, {
        dossierId,
        purpose: purpose as DossierPurpose,
        debtIds,
        language: chosen as Language,
      });
      tell(say(texts.asked));
      form.fields.reset(fresh());
      await refresh([["client", clientId, "dossiers"]]);
    },
    fieldOf: { purpose: "purpose", debtIds: "debtIds", language: "language" },
  });
  const { fields } = form;
  return (
    <Card>
      <FormFrame form={form} submit={say(texts.make)}>
        <ChoiceField
          fields={fields}
          name="purpose"
          label={say(texts.purpose)}
          choices={purposes.map((purpose) => ({
            value: purpose,
            label: say(purposeNames[purpose]),
            hint: say(purposeHints[purpose]),
          }))}
        />
        {debts.length === 0 ? undefined : (
          <CheckListField
            fields={fields}
            name="debtIds"
            label={say(texts.debts)}
            hint={say(texts.debtsHint)}
            choices={debts.map(({ debtId, creditor }) => ({ value: debtId, label: creditor }))}
          />
        )}
        <SelectField
          fields={fields}
          name="language"
          label={say(texts.language)}
          choices={[
            { value: "zh-CN", label: say(texts.chinese) },
            { value: "en", label: say(texts.english) },
          ]}
        />
      </FormFrame>
    </Card>
  );
}
