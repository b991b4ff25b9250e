import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { debtQuery } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Page } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { amendmentOf, typedOf } from "../debts/amend-debt.ts";
import { checkDebt, debtFieldOf, DebtForm, termsOf, type TypedDebt } from "../debts/debt-form.tsx";
import { debtTexts } from "../debts/debt-texts.ts";
import { debtPageTexts as texts } from "./debt-page-texts.ts";

/** Mends what was mistyped or not known; balances change by what happens, not here. */
export function EditClientDebtScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { clientId = "", debtId = "" } = useParams({ strict: false });
  const { data: debt } = useSuspenseQuery(debtQuery(clientId, debtId));
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedDebt>({
    name: `debt/${clientId}/${debtId}`,
    defaults: typedOf(debt),
    check: checkDebt,
    fieldOf: debtFieldOf,
    async save(typed) {
      const data = { ...amendmentOf(termsOf(typed), debt), on: today };
      await record({ id, clientId, debtId, type: "debt.amended", data });
      tell(say(debtTexts.changed));
      await navigate({ to: "/clients/$clientId/debts/$debtId", params: { clientId, debtId } });
    },
  });
  return (
    <Page title={say(texts.editTitle)} lead={debt.terms.creditor.name}>
      <DebtForm form={form} submit={say(uiTexts.save)} isNew={false} />
    </Page>
  );
}
