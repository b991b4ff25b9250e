import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { clientQuery } from "../../api/clients.ts";
import { newId, useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import {
  autoDebitsOf,
  checkDebt,
  debtFieldOf,
  emptyDebt,
  termsOf,
  type TypedDebt,
} from "./debt-form.tsx";
import { debtTexts as texts } from "./debt-texts.ts";

/** A debt being told, by the client or for them; the hint says when there is one with that lender already. */
export function useNewDebt(clientId: string, open: (debtId: string) => Promise<void>) {
  const say = useSay();
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
      tell(say(texts.added));
      await open(debtId);
    },
  });
  const lender = form.fields.watch("lender").trim();
  const isDouble = debts.some(({ creditor }) => creditor === lender);
  return { name, form, hint: isDouble ? say(texts.duplicate, { lender }) : undefined };
}
