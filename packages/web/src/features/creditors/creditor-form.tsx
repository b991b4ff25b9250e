import type { CreditorFields } from "../../api/creditors.ts";
import { useSay, type Say, type Texts } from "../../language/language.ts";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { LongTextField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import {
  closureTexts,
  confidenceTexts,
  creditorTexts as texts,
  cycleTexts,
  licenceTexts,
} from "./creditor-texts.ts";
import { emptyCreditor, fieldsFrom, typedOf, type TypedCreditor } from "./typed-creditor.ts";

interface CreditorFormProps {
  /** Names the draft: the entry's id, or a new one's. */
  readonly about: string;
  readonly fields?: CreditorFields;
  readonly submit?: string;
  save(fields: CreditorFields): Promise<void>;
  onClose(): void;
}

const yesNo = { yes: texts.yes, no: texts.no } as const;

/** A8: all that an entry can say; nothing but the name is asked for. */
export function CreditorForm({ about, fields, submit, save, onClose }: CreditorFormProps) {
  const say = useSay();
  const today = useToday();
  const form = useForm<TypedCreditor>({
    name: `creditor/${about}`,
    defaults: fields === undefined ? emptyCreditor : typedOf(fields),
    check: ({ nameZh }) => (nameZh.trim() === "" ? { nameZh: texts.nameFlaw } : {}),
    fieldOf: { name: "nameZh", "name.zh-CN": "nameZh" },
    save: (typed) => save(fieldsFrom(typed, fields?.sources ?? [], today)),
  });
  return (
    <FormFrame
      form={form}
      submit={submit ?? say(uiTexts.save)}
      aside={<CancelButton onClick={onClose} />}
    >
      <TextField fields={form.fields} name="nameZh" label={say(texts.nameZh)} maxLength={80} />
      <TextField fields={form.fields} name="nameEn" label={say(texts.nameEn)} optional />
      <LongTextField
        fields={form.fields}
        name="aliases"
        label={say(texts.aliases)}
        hint={say(texts.aliasesHint)}
        rows={3}
        optional
      />
      <SelectField
        fields={form.fields}
        name="licence"
        label={say(texts.licence)}
        choices={choicesOf(licenceTexts, say)}
      />
      <Channels form={form} />
      <SelectField
        fields={form.fields}
        name="reports"
        label={say(texts.reports)}
        empty={say(texts.unknown)}
        choices={choicesOf(yesNo, say)}
        optional
      />
      <SelectField
        fields={form.fields}
        name="cycle"
        label={say(texts.cycle)}
        empty={say(texts.unknown)}
        choices={choicesOf(cycleTexts, say)}
        optional
      />
      <Ways form={form} />
      <LongTextField
        fields={form.fields}
        name="agencies"
        label={say(texts.agencies)}
        hint={say(texts.aliasesHint)}
        rows={2}
        optional
      />
      <TextField
        fields={form.fields}
        name="source"
        label={say(texts.source)}
        hint={say(texts.sourceHint)}
        maxLength={300}
        optional
      />
      <SelectField
        fields={form.fields}
        name="confidence"
        label={say(texts.confidence)}
        choices={choicesOf(confidenceTexts, say)}
      />
      <LongTextField fields={form.fields} name="note" label={say(texts.note)} rows={2} optional />
    </FormFrame>
  );
}

type FormProps = { readonly form: ReturnType<typeof useForm<TypedCreditor>> };

function Channels({ form: { fields } }: FormProps) {
  const say = useSay();
  return (
    <>
      <LongTextField
        fields={fields}
        name="phones"
        label={say(texts.phones)}
        hint={say(texts.phonesHint)}
        rows={2}
        optional
      />
      <TextField fields={fields} name="app" label={say(texts.app)} optional />
      <TextField fields={fields} name="wechat" label={say(texts.wechat)} optional />
      <TextField fields={fields} name="site" label={say(texts.site)} optional />
    </>
  );
}

/** How to close an account (A14) and how to cancel its debit (A19). */
function Ways({ form: { fields } }: FormProps) {
  const say = useSay();
  const closes = fields.watch("closure") !== "";
  return (
    <>
      <SelectField
        fields={fields}
        name="closure"
        label={say(texts.closure)}
        empty={say(texts.unknown)}
        choices={choicesOf(closureTexts, say)}
        optional
      />
      {closes ? (
        <>
          <LongTextField
            fields={fields}
            name="closureHow"
            label={say(texts.closureHow)}
            rows={2}
            optional
          />
          <LongTextField
            fields={fields}
            name="closureHowEn"
            label={say(texts.closureHowEn)}
            rows={2}
            optional
          />
        </>
      ) : undefined}
      <LongTextField fields={fields} name="debit" label={say(texts.debitZh)} rows={2} optional />
      <LongTextField fields={fields} name="debitEn" label={say(texts.debitEn)} rows={2} optional />
    </>
  );
}

function choicesOf(all: Texts, say: Say) {
  return Object.entries(all).map(([value, text]) => ({ value, label: say(text) }));
}
