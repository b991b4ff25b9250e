import { useNavigate } from "@tanstack/react-router";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Page } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { DebtForm } from "./debt-form.tsx";
import { debtTexts as texts } from "./debt-texts.ts";
import { useNewDebt } from "./use-new-debt.ts";

/** C4: what is known of a debt; everything else can wait. */
export function NewDebtScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { form, hint } = useNewDebt(useOwnClientId(), (debtId) =>
    navigate({ to: "/debts/$debtId", params: { debtId } }),
  );
  return (
    <Page title={say(texts.newTitle)} lead={say(texts.newLead)}>
      <DebtForm form={form} submit={say(uiTexts.save)} isNew hint={hint} />
    </Page>
  );
}
