import { lossSteps } from "@aftercare/core/casefile/contact-fact.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { conductQuery, type LoggedContact } from "../../api/conduct.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { AmountField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { Card, Empty, Page, Section, Stack } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { useToday } from "../../ui/use-today.ts";
import { LossStepCard } from "./loss-step-card.tsx";
import { paidTexts as texts } from "./paid-texts.ts";

/** C11: money has left. What to do, in order, each with what to say and a tick (A26). */
export function PaidScreen() {
  const clientId = useOwnClientId();
  return <Paid clientId={clientId} reader="client" />;
}

/** The same for staff, who go through it with the client on the phone. */
export function ClientPaidScreen() {
  const { clientId = "" } = useParams({ strict: false });
  return <Paid clientId={clientId} reader="staff" />;
}

interface PaidProps {
  readonly clientId: string;
  readonly reader: "client" | "staff";
}

function Paid({ clientId, reader }: PaidProps) {
  const say = useSay();
  const { contactId = "" } = useParams({ strict: false });
  const { debt: debtId } = useSearch({ strict: false });
  const { contacts } = useSuspenseQuery(conductQuery(clientId, debtId)).data;
  const contact = contacts.find(({ id }) => id === contactId);
  if (contact === undefined) {
    return (
      <Page title={say(texts.title)}>
        <Empty>
          <p>{say(texts.gone)}</p>
        </Empty>
      </Page>
    );
  }
  const done = contact.lossSteps ?? [];
  const file = { clientId, debtId };
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      {contact.paidReported === undefined ? (
        <Card tone="attention">
          <p>{say(texts.tellLead)}</p>
          <TellForm contactId={contactId} {...file} />
        </Card>
      ) : (
        <Told paid={contact.paidReported} reader={reader} />
      )}
      <Section title={say(texts.now)}>
        {done.length === lossSteps.length ? <p role="status">{say(texts.all)}</p> : undefined}
        <Stack>
          {lossSteps.map((step) => (
            <LossStepCard
              key={step}
              step={step}
              isDone={done.includes(step)}
              mayTick={contact.paidReported !== undefined}
              contactId={contactId}
              reader={reader}
              {...file}
            />
          ))}
        </Stack>
      </Section>
    </Page>
  );
}

interface ToldProps {
  readonly paid: NonNullable<LoggedContact["paidReported"]>;
  readonly reader: "client" | "staff";
}

function Told({ paid: { on, amountFen }, reader }: ToldProps) {
  const text = reader === "client" ? texts.told : texts.toldStaff;
  return (
    <Card tone="good">
      <p role="status">
        <Saying text={text} slots={{ day: <Day on={on} /> }} />
      </p>
      {amountFen === undefined ? undefined : (
        <p>
          <Saying
            text={texts.toldAmount}
            slots={{ amount: <Amount fen={amountFen} form="sentence" /> }}
          />
        </p>
      )}
    </Card>
  );
}

interface TellFormProps {
  readonly clientId: string;
  readonly debtId: string | undefined;
  readonly contactId: string;
}

/** The amount can wait; the alarm cannot. */
function TellForm({ clientId, debtId, contactId }: TellFormProps) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<{ readonly amount: string }>({
    name: `contact-paid/${contactId}`,
    defaults: { amount: "" },
    check: ({ amount }) =>
      amount === "" || readAmount(amount) !== undefined ? {} : { amount: uiTexts.amountFlaw },
    fieldOf: { "data.amountFen": "amount" },
    async save({ amount }) {
      const amountFen = readAmount(amount);
      await record({
        id,
        clientId,
        ...(debtId === undefined ? {} : { debtId }),
        type: "contact.paid-reported",
        data: { contactId, on: today, ...(amountFen === undefined ? {} : { amountFen }) },
      });
    },
  });
  return (
    <FormFrame form={form} submit={say(texts.tell)}>
      <AmountField fields={form.fields} name="amount" label={say(texts.amount)} optional />
    </FormFrame>
  );
}
