import { lazy, Suspense } from "react";
import type { Debt } from "../../api/clients.ts";

/** Comparing and recording offers weighs more than the page it stands on, and comes after it. */
const OffersSection = lazy(() =>
  import("./offers-section.tsx").then(({ OffersSection: component }) => ({ default: component })),
);

interface OffersProps {
  readonly debt: Debt;
  /** Staff see what to sign off; clients are led to their counsellor. */
  readonly reader: "client" | "staff";
  /** Whether anything may be recorded. */
  readonly isWorked: boolean;
}

/** What the lender offered for a debt, while something is owed or once there was an offer. */
export function Offers(props: OffersProps) {
  const { debt, isWorked } = props;
  if (debt.offers.length === 0 && (!isWorked || debt.balanceFen === 0)) return undefined;
  return (
    <Suspense fallback={undefined}>
      <OffersSection {...props} />
    </Suspense>
  );
}
