import { useState } from "react";
import type { DebtSummary } from "../../api/clients.ts";
import { newId, useEventId, useRecord, type Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import {
  AmountField,
  ChoiceField,
  LongTextField,
  SelectField,
  TextField,
} from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { contactTexts as texts } from "./contact-texts.ts";

export interface Reported {
  readonly clientId: string;
  readonly debtId?: string;
  readonly contactId: string;
  readonly demandsPayment: boolean;
  readonly recorded: Recorded;
}

interface Typed {
  readonly debtId: string;
  readonly channel: string;
  readonly claimedFrom: string;
  readonly number: string;
  readonly said: string;
  readonly demands: string;
  readonly demand: string;
  readonly on: string;
}

const channels = ["call", "sms", "wechat", "app", "mail", "letter", "visit", "other"] as const;

function check({ said, demands, demand, on }: Typed): Flaws<Typed> {
  const isFlawed = demands === "yes" && demand !== "" && readAmount(demand) === undefined;
  return {
    ...(said.trim() === "" ? { said: texts.saidFlaw } : {}),
    ...(isFlawed ? { demand: uiTexts.amountFlaw } : {}),
    ...(on === "" ? { on: uiTexts.dayFlaw } : {}),
  };
}

export function ContactForm({
  clientId,
  debts,
  chosen,
  onReported,
}: {
  readonly clientId: string;
  readonly debts: readonly DebtSummary[];
  readonly chosen: string;
  onReported(reported: Reported): void;
}) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const [contactId] = useState(newId);
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `contact/${clientId}`,
    defaults: {
      debtId: chosen,
      channel: "call",
      claimedFrom: "",
      number: "",
      said: "",
      demands: "yes",
      demand: "",
      on: today,
    },
    check,
    fieldOf: { "data.said": "said", "data.on": "on", "data.demandFen": "demand" },
    async save({ debtId, channel, claimedFrom, number, said, demands, demand, on }) {
      const demandFen = demands === "yes" ? readAmount(demand) : undefined;
      const file = { clientId, ...(debtId === "" ? {} : { debtId }) };
      const recorded = await record({
        id,
        ...file,
        type: "contact.logged",
        data: {
          contactId,
          channel,
          target: "client",
          demandsPayment: demands === "yes",
          said: said.trim(),
          on,
          ...(claimedFrom.trim() === "" ? {} : { claimedFrom: claimedFrom.trim() }),
          ...(number.trim() === "" ? {} : { number: number.trim() }),
          ...(demandFen === undefined || demandFen === 0 ? {} : { demandFen }),
        },
      });
      onReported({ ...file, contactId, demandsPayment: demands === "yes", recorded });
    },
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.save)}>
      <ChoiceField
        fields={fields}
        name="demands"
        label={say(texts.demands)}
        choices={[
          { value: "yes", label: say(texts.yes) },
          { value: "no", label: say(texts.no) },
        ]}
      />
      {fields.watch("demands") === "yes" ? (
        <AmountField fields={fields} name="demand" label={say(texts.demand)} optional />
      ) : undefined}
      <LongTextField
        fields={fields}
        name="said"
        label={say(texts.said)}
        hint={say(texts.saidHint)}
      />
      <SelectField
        fields={fields}
        name="debtId"
        label={say(texts.debt)}
        empty={say(texts.debtUnknown)}
        choices={debts.map(({ debtId, creditor }) => ({ value: debtId, label: creditor }))}
      />
      <SelectField
        fields={fields}
        name="channel"
        label={say(texts.channel)}
        choices={channels.map((value) => ({ value, label: say(texts[value]) }))}
      />
      <TextField
        fields={fields}
        name="claimedFrom"
        label={say(texts.from)}
        maxLength={120}
        optional
      />
      <TextField fields={fields} name="number" label={say(texts.number)} maxLength={60} optional />
      <DayField fields={fields} name="on" label={say(texts.on)} />
    </FormFrame>
  );
}
