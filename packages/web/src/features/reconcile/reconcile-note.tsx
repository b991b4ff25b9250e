import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import type { Reader } from "../debts/debt-link.tsx";
import { currentOf } from "./sheet.ts";
import { wayTexts as texts } from "./way-texts.ts";

/** Above all payments, while the lender's amounts and our books differ (B06). */
export function ReconcileNote({ debt, reader }: { readonly debt: Debt; readonly reader: Reader }) {
  const say = useSay();
  const { clientId, debtId, state } = debt;
  const openFen = state === "active" ? (currentOf(debt)?.openFen ?? 0) : 0;
  if (openFen === 0) return undefined;
  return (
    <Card tone="attention">
      <p>
        <Saying
          text={texts.linkOpen}
          slots={{ amount: <Amount fen={openFen} form="sentence" /> }}
        />
      </p>
      <Row>
        {reader === "client" ? (
          <ButtonLink to="/debts/$debtId/reconcile" params={{ debtId }}>
            {say(texts.toSheet)}
          </ButtonLink>
        ) : (
          <ButtonLink to="/clients/$clientId/debts/$debtId/reconcile" params={{ clientId, debtId }}>
            {say(texts.toSheet)}
          </ButtonLink>
        )}
      </Row>
    </Card>
  );
}
