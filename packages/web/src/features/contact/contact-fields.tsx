import type { UseFormReturn } from "react-hook-form";
import type { DebtSummary } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { DayField } from "../../ui/form/day-field.tsx";
import {
  AmountField,
  CheckField,
  FieldFrame,
  LongTextField,
  SelectField,
  TextField,
} from "../../ui/form/fields.tsx";
import { flawOfFile } from "../files/file-check.ts";
import { FilePicker } from "../files/file-picker.tsx";
import { PickedFiles } from "../files/picked-files.tsx";
import { contactTexts as texts } from "./contact-texts.ts";
import { isMissed, type TypedContact } from "./typed-contact.ts";
import styles from "./contact.module.css";

type Fields = UseFormReturn<TypedContact>;

const channels = ["call", "sms", "wechat", "app", "visit", "mail", "letter", "other"] as const;

interface ContactFieldsProps {
  readonly fields: Fields;
  readonly debts: readonly DebtSummary[];
  readonly reader: "client" | "staff";
}

/** The answers that every contact has; a missed call is asked for fewer. */
export function ContactFields({ fields, debts, reader }: ContactFieldsProps) {
  const say = useSay();
  const typed = fields.watch();
  const missed = isMissed(typed);
  const yesNo = [
    { value: "yes", label: say(texts.yes) },
    { value: "no", label: say(texts.no) },
  ];
  const targets = [
    { value: "client", label: say(reader === "staff" ? texts.selfOfClient : texts.self) },
    { value: "contact", label: say(texts.contact) },
    { value: "third-party", label: say(texts.thirdParty) },
  ];
  return (
    <>
      <ChipField
        fields={fields}
        name="channel"
        label={say(texts.channel)}
        choices={channels.map((value) => ({ value, label: say(texts[value]) }))}
      />
      {typed.channel === "call" ? (
        <ChipField
          fields={fields}
          name="answered"
          label={say(texts.answered)}
          choices={[
            { value: "yes", label: say(texts.answeredYes) },
            { value: "no", label: say(texts.answeredNo) },
          ]}
        />
      ) : undefined}
      {missed ? (
        <TextField
          fields={fields}
          name="dials"
          label={say(texts.dials)}
          hint={say(texts.dialsHint)}
          inputMode="numeric"
          optional
        />
      ) : (
        <>
          <ChipField fields={fields} name="demands" label={say(texts.demands)} choices={yesNo} />
          {typed.demands === "yes" ? (
            <AmountField fields={fields} name="demand" label={say(texts.demand)} optional />
          ) : undefined}
          <LongTextField
            fields={fields}
            name="said"
            label={say(texts.said)}
            hint={say(texts.saidHint)}
            rows={3}
          />
        </>
      )}
      <TextField
        fields={fields}
        name="number"
        label={say(texts.number)}
        maxLength={60}
        autoComplete="off"
        optional
      />
      <ChipField fields={fields} name="target" label={say(texts.target)} choices={targets} />
      <DayField fields={fields} name="on" label={say(texts.on)} />
      <div className={styles.times}>
        <TextField fields={fields} name="at" label={say(texts.at)} type="time" optional />
        {missed ? (
          <TextField fields={fields} name="until" label={say(texts.until)} type="time" optional />
        ) : undefined}
      </div>
      {debts.length === 0 ? undefined : (
        <SelectField
          fields={fields}
          name="debtId"
          label={say(texts.debt)}
          empty={say(texts.debtUnknown)}
          choices={debts.map(({ debtId, creditor }) => ({ value: debtId, label: creditor }))}
        />
      )}
    </>
  );
}

/** What a complaint may need later; nobody has to know it now. */
export function MoreFields({ fields }: { readonly fields: Fields }) {
  const say = useSay();
  return (
    <details className={styles.more}>
      <summary>{say(texts.more)}</summary>
      <div className={styles.moreFields}>
        <TextField
          fields={fields}
          name="claimedFrom"
          label={say(texts.from)}
          maxLength={120}
          optional
        />
        <TextField
          fields={fields}
          name="agency"
          label={say(texts.agency)}
          maxLength={120}
          optional
        />
        <CheckField fields={fields} name="night" label={say(texts.night)} />
        <CheckField fields={fields} name="disclosed" label={say(texts.disclosed)} />
        {fields.watch("target") === "contact" ? (
          <CheckField fields={fields} name="refused" label={say(texts.refused)} />
        ) : undefined}
      </div>
    </details>
  );
}

interface ContactFilesProps {
  readonly fields: Fields;
  readonly files: readonly File[];
  onChange(files: readonly File[]): void;
}

/** Screenshots (B33); one that cannot be sent is not taken. */
export function ContactFiles({ fields, files, onChange }: ContactFilesProps) {
  const say = useSay();
  return (
    <FieldFrame
      fields={fields}
      name="files"
      label={say(texts.files)}
      hint={say(texts.filesHint)}
      optional
    >
      <FilePicker
        id="files"
        onPicked={(picked) =>
          onChange([...files, ...picked.filter((file) => flawOfFile(file) === undefined)])
        }
      />
      <PickedFiles
        files={files}
        onTakeOut={(file) => onChange(files.filter((each) => each !== file))}
      />
    </FieldFrame>
  );
}
