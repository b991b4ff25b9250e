import { useSay } from "../../language/language.ts";
import type { Debt } from "../../api/clients.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { currentOf, type Reader } from "./sheet.ts";
import { wayTexts as texts } from "./way-texts.ts";

/** The way to the reconciliation of a debt, louder while something is open (B06). */
export function ReconcileLink({ debt, reader }: { readonly debt: Debt; readonly reader: Reader }) {
  const { clientId, debtId, state } = debt;
  const say = useSay();
  const title = say(state === "settled" ? texts.titleAfter : texts.title);
  const openFen = state === "active" ? (currentOf(debt)?.openFen ?? 0) : 0;
  const link =
    reader === "client" ? (
      <ButtonLink to="/debts/$debtId/reconcile" params={{ debtId }}>
        {title}
      </ButtonLink>
    ) : (
      <ButtonLink to="/clients/$clientId/debts/$debtId/reconcile" params={{ clientId, debtId }}>
        {title}
      </ButtonLink>
    );
  if (openFen === 0) return link;
  return (
    <Card tone="attention">
      <p>
        <Saying
          text={texts.linkOpen}
          slots={{ amount: <Amount fen={openFen} form="sentence" /> }}
        />
      </p>
      <Row>{link}</Row>
    </Card>
  );
}
