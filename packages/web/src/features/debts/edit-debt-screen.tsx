import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { debtQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Page } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { amendmentOf, typedOf } from "./amend-debt.ts";
import { checkDebt, debtFieldOf, DebtForm, termsOf, type TypedDebt } from "./debt-form.tsx";
import { debtTexts as texts } from "./debt-texts.ts";

/** C4: what was not known before, or was mistyped. Balances change by payments, not here. */
export function EditDebtScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const clientId = useOwnClientId();
  const { debtId = "" } = useParams({ strict: false });
  const debt = useSuspenseQuery(debtQuery(clientId, debtId)).data;
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedDebt>({
    name: `debt/${debtId}`,
    defaults: typedOf(debt),
    check: checkDebt,
    fieldOf: debtFieldOf,
    async save(typed) {
      const data = { ...amendmentOf(termsOf(typed), debt), on: today };
      await record({ id, clientId, debtId, type: "debt.amended", data });
      tell(say(texts.changed));
      await navigate({ to: "/debts/$debtId", params: { debtId } });
    },
  });
  return (
    <Page title={say(texts.editTitle)}>
      <DebtForm form={form} submit={say(uiTexts.save)} isNew={false} />
    </Page>
  );
}
