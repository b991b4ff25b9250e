import { useState, type ReactNode } from "react";
import type { Debt } from "../../api/clients.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Note } from "../../ui/page.tsx";
import { EventForm, type EventFormProps } from "../record/event-form.tsx";
import { kindTexts } from "../files/kind-texts.ts";
import { sheetFormTexts as texts } from "./reconcile-texts.ts";
import type { Reader } from "../debts/debt-link.tsx";
import styles from "./reconcile.module.css";

type WithProofsProps = Omit<EventFormProps, "children" | "clientId" | "debtId"> & {
  readonly debt: Debt;
  readonly reader: Reader;
  /** Above the fields: what is to be known before. */
  readonly lead?: ReactNode;
  /** Attached already. */
  readonly attached?: readonly string[];
};

/** A form of the sheet with the proofs that belong to it (B08, B64): files of this debt, ticked. */
export function ProofForm({ debt, reader, lead, attached = [], ...form }: WithProofsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const evidenceIds = chosen.length === 0 ? {} : { evidenceIds: chosen };
  const { clientId, debtId } = debt;
  return (
    <>
      {lead}
      <EventForm {...form} {...{ clientId, debtId }} fixed={{ ...form.fixed, ...evidenceIds }}>
        <ProofPicker
          debt={debt}
          reader={reader}
          attached={attached}
          chosen={chosen}
          onChoose={setChosen}
        />
      </EventForm>
    </>
  );
}

interface ProofPickerProps {
  readonly debt: Debt;
  readonly reader: Reader;
  readonly attached: readonly string[];
  readonly chosen: readonly string[];
  onChoose(chosen: readonly string[]): void;
}

function ProofPicker({ debt, reader, attached, chosen, onChoose }: ProofPickerProps) {
  const say = useSay();
  const language = useLanguage();
  const files = debt.evidence.filter(({ gone }) => gone === undefined);
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.proofs}>
      <legend>{say(texts.proofs)}</legend>
      {files.length === 0 ? (
        <Note>{say(reader === "client" ? texts.noFiles : texts.noFilesStaff)}</Note>
      ) : undefined}
      {files.map(({ id, kind, on }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={attached.includes(id) || chosen.includes(id)}
            disabled={attached.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>
            {say(texts.file, {
              kind: say(kindTexts[kind]),
              day: writeDate(on as IsoDate, language),
            })}
          </span>
        </label>
      ))}
      {reader === "client" ? (
        <ButtonLink
          look="quiet"
          to="/files/add"
          search={{ debt: debt.debtId, kind: "contact_record" }}
        >
          {say(texts.upload)}
        </ButtonLink>
      ) : undefined}
    </fieldset>
  );
}
