import { useCallback, useState } from "react";
import type { DebtSummary } from "../../api/clients.ts";
import { newId, useEventId, useRecord, type Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { Note } from "../../ui/page.tsx";
import { useTimeOfDay } from "../../ui/use-now.ts";
import { startUploads } from "../files/uploads.ts";
import { ContactFields, ContactFiles, MoreFields } from "./contact-fields.tsx";
import { contactTexts as texts } from "./contact-texts.ts";
import { checkContact, contactData, type TypedContact } from "./typed-contact.ts";

export interface Reported {
  readonly clientId: string;
  readonly debtId?: string;
  readonly contactId: string;
  readonly demandsPayment: boolean;
  readonly recorded: Recorded;
  /** What the next one of the same caller begins with. */
  readonly usual: Partial<TypedContact>;
}

interface ContactFormProps {
  readonly clientId: string;
  /** Those it may be about; none where that is known. */
  readonly debts: readonly DebtSummary[];
  readonly chosen: string;
  readonly reader: "client" | "staff";
  readonly usual?: Partial<TypedContact> | undefined;
  onReported(reported: Reported): void;
}

/** Twenty seconds on a phone: who, how, when, and what they said (B50). Time and day are filled in. */
export function ContactForm(props: ContactFormProps) {
  const { clientId, debts, chosen, reader, usual, onReported } = props;
  const say = useSay();
  const today = useToday();
  const now = useTimeOfDay();
  const { id } = useEventId();
  const [contactId] = useState(newId);
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedContact>({
    name: `contact/${clientId}/${chosen}`,
    defaults: { ...empty, debtId: chosen, on: today, at: now, ...usual },
    check: checkContact,
    fieldOf: {
      "data.said": "said",
      "data.on": "on",
      "data.at": "at",
      "data.dials": "dials",
      "data.demandFen": "demand",
      "data.number": "number",
    },
    async save(typed) {
      const { debtId, files, channel, number, claimedFrom, agency } = typed;
      const file = { clientId, ...(debtId === "" ? {} : { debtId }) };
      const data = contactData(typed, contactId, say(texts.unanswered));
      const recorded = await record({ id, ...file, type: "contact.logged", data });
      if (files.length > 0) {
        const about = debtId === "" ? {} : { debtId };
        startUploads(clientId, files, { kind: "contact_record", ...about });
      }
      onReported({
        ...file,
        contactId,
        demandsPayment: data.demandsPayment,
        recorded,
        usual: { debtId, channel, number, claimedFrom, agency },
      });
    },
  });
  const { fields } = form;
  const setFiles = useCallback(
    (files: readonly File[]) => fields.setValue("files", [...files], { shouldDirty: true }),
    [fields],
  );
  return (
    <FormFrame form={form} submit={say(texts.save)}>
      <ContactFields fields={fields} debts={debts} reader={reader} />
      <ContactFiles files={fields.watch("files")} fields={fields} onChange={setFiles} />
      <MoreFields fields={fields} />
      <Note>{say(texts.calm)}</Note>
    </FormFrame>
  );
}

const empty: TypedContact = {
  debtId: "",
  channel: "call",
  answered: "yes",
  dials: "",
  target: "client",
  at: "",
  until: "",
  claimedFrom: "",
  agency: "",
  number: "",
  said: "",
  demands: "yes",
  demand: "",
  on: "",
  night: false,
  refused: false,
  disclosed: false,
  files: [],
};
