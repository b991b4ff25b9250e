import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { clientQuery } from "../../api/clients.ts";
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
} from "../debts/debt-form.tsx";
import { debtTexts } from "../debts/debt-texts.ts";
import { debtPageTexts as texts } from "./debt-page-texts.ts";

/** The same form that clients have, filled in by the counsellor for them. */
export function NewClientDebtScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { clientId = "" } = useParams({ strict: false });
  const { name, debts } = useSuspenseQuery(clientQuery(clientId)).data;
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
      tell(say(debtTexts.added));
      await navigate({ to: "/clients/$clientId/debts/$debtId", params: { clientId, debtId } });
    },
  });
  const lender = form.fields.watch("lender").trim();
  const isDouble = debts.some(({ creditor }) => creditor === lender);
  return (
    <Page title={say(texts.newTitle, { name })}>
      <DebtForm
        form={form}
        submit={say(uiTexts.save)}
        isNew
        hint={isDouble ? say(debtTexts.duplicate, { lender }) : undefined}
      />
    </Page>
  );
}
