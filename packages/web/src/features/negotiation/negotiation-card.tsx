import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import type { Negotiation } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Saying } from "../../ui/saying.tsx";
import { negotiationTexts as texts } from "./negotiation-texts.ts";
import styles from "./negotiation.module.css";

/** The forms behind it weigh more than the board, and come when one is opened. */
const UpdateDialog = lazy(() =>
  import("./update-dialog.tsx").then(({ UpdateDialog: component }) => ({ default: component })),
);

/** One debt: whose, with whom, how much, and since when it stands there. */
export function NegotiationCard({ item }: { readonly item: Negotiation }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { clientId, clientName, debtId, creditor, balanceFen, since } = item;
  return (
    <article className={styles.card}>
      <h3>
        <Link to="/clients/$clientId/debts/$debtId" params={{ clientId, debtId }}>
          {clientName} · {creditor}
        </Link>
      </h3>
      <p className={styles.line}>
        <Amount fen={balanceFen} />
        {since === undefined ? undefined : (
          <span>
            <Saying text={texts.since} slots={{ day: <Day on={since} /> }} />
          </span>
        )}
      </p>
      <div>
        <Button
          look="quiet"
          aria-label={say(texts.updateOf, { name: clientName, creditor })}
          onClick={() => setOpen(true)}
        >
          {say(texts.update)}
        </Button>
      </div>
      {isOpen ? (
        <Suspense fallback={undefined}>
          <UpdateDialog item={item} onClose={() => setOpen(false)} />
        </Suspense>
      ) : undefined}
    </article>
  );
}
