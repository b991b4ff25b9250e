import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { debtQuery } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { AmountField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { Card, Page, Section } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ChangeList } from "../follow-up/change-list.tsx";
import type { Reported } from "./contact-form.tsx";
import { contactTexts as texts } from "./contact-texts.ts";

/** What to do now, and what not: the same calm words whether it is a fraud or a mistake. */
export function ContactDone({ reported }: { readonly reported: Reported }) {
  const say = useSay();
  const { clientId, debtId, recorded } = reported;
  return (
    <Page title={say(texts.doneTitle)}>
      <Card tone="attention">
        <p>{say(texts.done)}</p>
        {debtId === undefined ? undefined : <OfficialPhone clientId={clientId} debtId={debtId} />}
      </Card>
      <ChangeList title={say(texts.changes)} difference={recorded.difference} />
      {reported.demandsPayment ? (
        <Section title={say(texts.paidTitle)}>
          <Card>
            <p>{say(texts.paid)}</p>
            <PaidForm reported={reported} />
          </Card>
        </Section>
      ) : undefined}
      <ButtonLink to="/home">{say(texts.home)}</ButtonLink>
    </Page>
  );
}

function OfficialPhone({
  clientId,
  debtId,
}: {
  readonly clientId: string;
  readonly debtId: string;
}) {
  const say = useSay();
  const { terms } = useSuspenseQuery(debtQuery(clientId, debtId)).data;
  const phone = terms.creditor.officialPhone;
  return phone === undefined ? undefined : (
    <a href={`tel:${phone}`}>{say(texts.official, { phone })}</a>
  );
}

interface TypedPaid {
  readonly amount: string;
}

function PaidForm({ reported }: { readonly reported: Reported }) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId, contactId } = reported;
  const [isTold, setTold] = useState(false);
  const form = useForm<TypedPaid>({
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
      setTold(true);
    },
  });
  if (isTold) return <p role="status">{say(texts.paidDone)}</p>;
  return (
    <FormFrame form={form} submit={say(texts.paidSave)}>
      <AmountField fields={form.fields} name="amount" label={say(texts.paidAmount)} optional />
    </FormFrame>
  );
}
