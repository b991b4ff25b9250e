import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { clientQuery, type DebtSummary } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Page } from "../../ui/page.tsx";
import { PayDone } from "./pay-done.tsx";
import { PayForm, type Paid } from "./pay-form.tsx";
import { payTexts as texts } from "./pay-texts.ts";

/** C6: what was paid, in four fields; the one screen that has to work in a lift. */
export function PayScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const { debts } = useSuspenseQuery(clientQuery(clientId)).data;
  const { debt: chosen } = useSearch({ strict: false });
  const [paid, setPaid] = useState<Paid>();
  const owed = debts.filter(({ balanceFen, closedOn }) => balanceFen > 0 && closedOn === undefined);

  if (paid !== undefined) {
    return <PayDone clientId={clientId} paid={paid} onAgain={() => setPaid(undefined)} />;
  }
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      {owed.length === 0 ? (
        <Empty>
          <p>{say(texts.none)}</p>
          <ButtonLink to="/debts/new">{say(texts.addDebt)}</ButtonLink>
        </Empty>
      ) : (
        <PayForm clientId={clientId} debts={owed} chosen={onlyOr(owed, chosen)} onPaid={setPaid} />
      )}
    </Page>
  );
}

/** Of one debt nobody is asked which. */
function onlyOr(debts: readonly DebtSummary[], chosen: string | undefined): string {
  const [only, ...others] = debts;
  const known = debts.find(({ debtId }) => debtId === chosen);
  return known?.debtId ?? (others.length === 0 ? (only?.debtId ?? "") : "");
}
