import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { clientQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { newId, useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Page } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import {
  autoDebitsOf,
  checkDebt,
  debtFieldOf,
  DebtForm,
  emptyDebt,
  termsOf,
  type TypedDebt,
} from "./debt-form.tsx";
import { debtTexts as texts } from "./debt-texts.ts";

/** C4: what is known of a debt; everything else can wait. */
export function NewDebtScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const clientId = useOwnClientId();
  const { debts } = useSuspenseQuery(clientQuery(clientId)).data;
  const { id } = useEventId();
  const [debtId] = useState(newId);
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedDebt>({
    name: `new-debt/${clientId}`,
    defaults: emptyDebt,
    check: checkDebt,
    fieldOf: debtFieldOf,
    async save(typed) {
      const outstandingFen = readAmount(typed.outstanding);
      const data = { ...termsOf(typed), outstandingFen, autoDebits: autoDebitsOf(typed) };
      await record({ id, clientId, debtId, type: "debt.recorded", data });
      tell(say(texts.added));
      await navigate({ to: "/debts/$debtId", params: { debtId } });
    },
  });
  const lender = form.fields.watch("lender").trim();
  const isDouble = debts.some(({ creditor }) => creditor === lender);
  return (
    <Page title={say(texts.newTitle)} lead={say(texts.newLead)}>
      <DebtForm
        form={form}
        submit={say(uiTexts.save)}
        isNew
        hint={isDouble ? say(texts.duplicate, { lender }) : undefined}
      />
    </Page>
  );
}
