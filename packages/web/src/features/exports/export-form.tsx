import { useSuspenseQuery } from "@tanstack/react-query";
import { makeExport, type ExportScope, type MadeExport } from "../../api/exports.ts";
import { staffQuery } from "../../api/staff.ts";
import { refresh } from "../../api/use-action.ts";
import { useLanguage, useSay, type Language } from "../../language/language.ts";
import { ChoiceField, LongTextField, SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { exportTexts as texts, scopeNames, scopeWords } from "./export-texts.ts";
import styles from "./exports.module.css";

interface Typed {
  readonly scope: string;
  readonly assignee: string;
  readonly language: string;
  readonly reason: string;
}

const fewestLetters = 10;
const scopes = Object.keys(scopeNames) as readonly ExportScope[];

function check({ reason }: Typed): Flaws<Typed> {
  return reason.trim().length < fewestLetters ? { reason: texts.reasonFlaw } : {};
}

export function ExportForm({ onMade }: { onMade(made: MadeExport): void }) {
  const say = useSay();
  const language = useLanguage();
  const { data: staff } = useSuspenseQuery(staffQuery);
  const defaults: Typed = { scope: "clients", assignee: "", language, reason: "" };
  const form = useForm<Typed>({
    name: "export",
    defaults,
    check,
    async save(typed) {
      const { assignee } = typed;
      const made = await makeExport({
        scope: typed.scope as ExportScope,
        language: typed.language as Language,
        reason: typed.reason.trim().replace(/\s+/g, " "),
        ...(assignee === "" ? {} : { assignee }),
      });
      onMade(made);
      form.fields.reset(defaults);
      await refresh([["organisation", "exports"]]);
    },
    fieldOf: { reason: "reason", scope: "scope", assignee: "assignee" },
  });
  const { fields } = form;
  return (
    <div className={styles.form}>
      <FormFrame form={form} submit={say(texts.make)}>
        <ChoiceField
          fields={fields}
          name="scope"
          label={say(texts.scope)}
          choices={scopes.map((scope) => ({
            value: scope,
            label: say(scopeNames[scope]),
            hint: say(scopeWords[scope]),
          }))}
        />
        <SelectField
          fields={fields}
          name="assignee"
          label={say(texts.assignee)}
          empty={say(texts.everybody)}
          choices={[
            { value: "none", label: say(texts.nobody) },
            ...staff.map(({ userId, name }) => ({ value: userId, label: name })),
          ]}
        />
        <SelectField
          fields={fields}
          name="language"
          label={say(texts.language)}
          choices={[
            { value: "zh-CN", label: say(texts.chinese) },
            { value: "en", label: say(texts.english) },
          ]}
        />
        <LongTextField
          fields={fields}
          name="reason"
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          rows={2}
        />
      </FormFrame>
    </div>
  );
}
