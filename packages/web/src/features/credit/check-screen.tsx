import type { AccountType } from "@aftercare/core/casefile/credit-facts.ts";
import { useSay, type Text } from "../../language/language.ts";
import { useState } from "react";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Page } from "../../ui/page.tsx";
import { BothAccounts } from "./both-accounts.tsx";
import { CheckForm } from "./check-form.tsx";
import { CheckResult, type Checked } from "./check-result.tsx";
import { checkTexts as texts } from "./check-texts.ts";
import { useDebtOfPage } from "./use-debt-of-page.ts";

/** The look at the credit report after settlement (A15 to A18), for one debt. */
export function CheckScreen() {
  return <Check title={texts.title} />;
}

/** The second account there is when somebody else once paid (A31). */
export function InsurerCheckScreen() {
  return <Check title={texts.insurerTitle} account="C1" />;
}

interface CheckProps {
  readonly title: Text;
  readonly account?: AccountType;
}

function Check({ title, account }: CheckProps) {
  const say = useSay();
  const { client, debt, followUps } = useDebtOfPage();
  const [checked, setChecked] = useState<Checked>();
  const { debtId } = debt;
  if (checked !== undefined)
    return <CheckResult checked={checked} debt={debt} followUps={followUps} />;
  if (debt.settlements.length === 0) {
    return (
      <Page title={say(title)} lead={debt.terms.creditor.name}>
        <Empty>
          <p>{say(texts.notSettled)}</p>
          <ButtonLink to="/debts/$debtId" params={{ debtId }}>
            {say(texts.backToDebt)}
          </ButtonLink>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={say(title)} lead={say(texts.lead)}>
      <CheckForm
        client={client}
        debt={debt}
        followUps={followUps}
        {...(account === undefined ? {} : { account })}
        onSaved={(recorded, values) => setChecked({ recorded, values })}
      />
      <BothAccounts debt={debt} />
    </Page>
  );
}
