import { lazy, Suspense } from "react";
import type { Debt } from "../../api/clients.ts";
import { payoffOf } from "./payoff.ts";
import styles from "./debts.module.css";

/** What draws it weighs more than the rest of the page, and comes after the words. */
const PayoffPicture = lazy(() =>
  import("./payoff-picture.tsx").then(({ PayoffPicture: component }) => ({ default: component })),
);

/** How the debt went down. A single payment is no picture. */
export function PayoffChart({ debt }: { readonly debt: Debt }) {
  if (payoffOf(debt).points.length < 2) return undefined;
  return (
    <Suspense fallback={<div className={styles.chartPlace} />}>
      <PayoffPicture debt={debt} />
    </Suspense>
  );
}
