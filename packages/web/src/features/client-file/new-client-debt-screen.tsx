import { useNavigate, useParams } from "@tanstack/react-router";
import { useSay } from "../../language/language.ts";
import { Page } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { DebtForm } from "../debts/debt-form.tsx";
import { useNewDebt } from "../debts/use-new-debt.ts";
import { debtPageTexts as texts } from "./debt-page-texts.ts";

/** The same form that clients have, filled in by the counsellor for them. */
export function NewClientDebtScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { clientId = "" } = useParams({ strict: false });
  const { name, form, hint } = useNewDebt(clientId, (debtId) =>
    navigate({ to: "/clients/$clientId/debts/$debtId", params: { clientId, debtId } }),
  );
  return (
    <Page title={say(texts.newTitle, { name })}>
      <DebtForm form={form} submit={say(uiTexts.save)} isNew hint={hint} />
    </Page>
  );
}
