import type { ContactTriage } from "@aftercare/core/casefile/contact-fact.ts";
import type { LoggedContact } from "../../api/conduct.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { CheckField, LongTextField, TextField } from "../../ui/form/fields.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card } from "../../ui/page.tsx";
import { useToday } from "../../ui/use-today.ts";
import { EventButton } from "../record/event-button.tsx";
import { throughValues, verifiedValues } from "../timeline/contact-value-texts.ts";
import { OfficialNumbers, phonesOf, useOfficialNumbers } from "./official-numbers.tsx";
import { triageNames } from "./triage-names.ts";
import { triageTexts as texts } from "./triage-texts.ts";

interface VerifyButtonProps {
  readonly clientId: string;
  readonly debtId: string | undefined;
  readonly contactId: string;
}

const numberSources = {
  register: texts.register,
  contract: texts.contract,
  app: texts.app,
  card: texts.card,
};

/** What the official channel said. The number stands there already, with where it is from (A25). */
export function VerifyButton({ clientId, debtId, contactId: id }: VerifyButtonProps) {
  const say = useSay();
  const numbers = useOfficialNumbers(clientId, debtId);
  const [registered] = phonesOf(numbers?.register);
  const phone = registered ?? numbers?.own;
  const byPhone = ({ through }: Readonly<Record<string, string>>) => through === "official-phone";
  return (
    <EventButton
      key={phone}
      clientId={clientId}
      debtId={debtId}
      about={id}
      fixed={{ contactId: id }}
      look="main"
      title={say(texts.verify)}
      type="contact.verified"
      fields={[
        {
          name: "through",
          label: texts.through,
          as: "chips",
          choices: throughValues,
          usual: "official-phone",
        },
        {
          name: "numberFrom",
          label: texts.numberFrom,
          as: "chips",
          choices: numberSources,
          when: byPhone,
          ...(registered === undefined ? {} : { usual: "register" }),
        },
        {
          name: "numberCalled",
          label: texts.numberCalled,
          as: "words",
          when: byPhone,
          ...(phone === undefined ? {} : { usual: phone }),
        },
        { name: "outcome", label: texts.outcome, as: "chips", choices: verifiedValues },
        {
          name: "owedFen",
          label: texts.owed,
          as: "amount",
          optional: true,
          when: ({ outcome }) => outcome === "genuine",
        },
        { name: "ticket", label: texts.ticket, as: "words", optional: true },
        { name: "note", label: texts.note, as: "long", optional: true },
      ]}
    >
      <Card tone="sunk">
        <OfficialNumbers clientId={clientId} debtId={debtId} />
      </Card>
    </EventButton>
  );
}

interface SortButtonProps extends Omit<VerifyButtonProps, "contactId"> {
  readonly contact: LoggedContact;
  readonly guess: ContactTriage;
  /** Of the same day and not sorted yet. */
  readonly others: readonly LoggedContact[];
}

/** What kind of contact it was; a day's calls are sorted together. */
export function SortButton(props: SortButtonProps) {
  const say = useSay();
  return (
    <Opener title={say(texts.sort)}>{(close) => <SortForm {...props} onClose={close} />}</Opener>
  );
}

interface TypedSort {
  readonly as: string;
  readonly ticket: string;
  readonly note: string;
  readonly all: boolean;
}

function SortForm(props: SortButtonProps & { onClose(): void }) {
  const { clientId, debtId, contact, guess, others, onClose } = props;
  const say = useSay();
  const today = useToday();
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedSort>({
    name: `sort/${clientId}/${contact.id}`,
    defaults: { as: guess, ticket: "", note: "", all: others.length > 0 },
    check: ({ as }): { as?: typeof texts.sortFlaw } => (as === "" ? { as: texts.sortFlaw } : {}),
    async save({ as, ticket, note, all }) {
      const file = { clientId, ...(debtId === undefined ? {} : { debtId }) };
      const words = {
        ...(ticket.trim() === "" ? {} : { ticket: ticket.trim() }),
        ...(note.trim() === "" ? {} : { note: note.trim() }),
      };
      for (const { id: contactId } of [contact, ...(all ? others : [])]) {
        const data = { contactId, as, on: today, ...words };
        await record({ id: newId(), ...file, type: "contact.triaged", data });
      }
      tell(say(texts.sortTold));
      onClose();
    },
  });
  const { fields } = form;
  const choices = Object.entries(triageNames).map(([value, text]) => ({ value, label: say(text) }));
  return (
    <FormFrame form={form} submit={say(texts.sortSave)} aside={<CancelButton onClick={onClose} />}>
      <ChipField fields={fields} name="as" label={say(texts.as)} choices={choices} />
      {others.length === 0 ? undefined : (
        <CheckField fields={fields} name="all" label={say(texts.sameDay, { n: others.length })} />
      )}
      {fields.watch("as") === "stale-data" ? (
        <TextField
          fields={fields}
          name="ticket"
          label={say(texts.ticket)}
          maxLength={80}
          optional
        />
      ) : undefined}
      <LongTextField fields={fields} name="note" label={say(texts.note)} rows={3} optional />
    </FormFrame>
  );
}
