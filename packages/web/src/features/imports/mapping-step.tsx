import { importColumns } from "@aftercare/core/import/columns.ts";
import { checkImport, type Import } from "../../api/imports.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { SelectField } from "../../ui/form/fields.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { Section } from "../../ui/page.tsx";
import { CancelButton } from "./cancel-button.tsx";
import { importTexts as texts } from "./import-texts.ts";
import { chosenOf, flawsOf, mappingOf, type Chosen } from "./read-mapping.ts";
import { tookStep } from "./use-step.ts";
import styles from "./imports.module.css";

/** Each thing that can be told, with the column that tells it; with a value of the first rows to recognise it. */
export function MappingStep({ one }: { readonly one: Import }) {
  const say = useSay();
  const language = useLanguage();
  const { importId, kind, headings = [], sample = [], mapping, counts } = one;
  const form = useForm<Chosen>({
    name: `import-${importId}`,
    defaults: chosenOf(kind, mapping),
    check: (chosen) => flawsOf(kind, chosen),
    save: async (chosen) => tookStep(await checkImport(importId, mappingOf(chosen))),
  });
  const { fields } = form;
  const columns = headings.map((heading, place) => ({
    value: String(place),
    label: say(texts.column, {
      n: place + 1,
      heading: heading === "" ? say(texts.noHeading) : heading,
    }),
  }));
  const valueIn = (place: string) =>
    place === ""
      ? undefined
      : sample.map((cells) => cells[Number(place)] ?? "").find((cell) => cell !== "");

  return (
    <Section title={say(texts.mapTitle)}>
      <p>{say(texts.mapLead, { n: counts?.rows ?? 0 })}</p>
      <div className={styles.mapping}>
        <FormFrame form={form} submit={say(texts.check)} aside={<CancelButton one={one} />}>
          <div className={styles.fields}>
            {importColumns[kind].map(({ field, title, needed }) => {
              const value = valueIn(fields.watch(field) ?? "");
              return (
                <SelectField
                  key={field}
                  fields={fields}
                  name={field}
                  label={title[language]}
                  hint={value === undefined ? undefined : say(texts.for, { sample: value })}
                  optional={needed !== true}
                  empty={say(needed === true ? texts.pick : texts.notThere)}
                  choices={columns}
                />
              );
            })}
          </div>
        </FormFrame>
      </div>
    </Section>
  );
}
