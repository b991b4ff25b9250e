import { lazy, Suspense } from "react";
import type { Debt } from "../../api/clients.ts";
import type { GuaranteePartProps } from "./certificate-card.tsx";

/** Most debts have nothing behind them, and their pages come without what it takes to release it. */
const GuaranteeSection = lazy(() =>
  import("./guarantee-section.tsx").then(({ GuaranteeSection: component }) => ({
    default: component,
  })),
);

/** A27 to A31: all that stood behind a debt. */
export function Guarantee(props: GuaranteePartProps) {
  if (!hasGuarantee(props.debt)) return undefined;
  return (
    <Suspense>
      <GuaranteeSection {...props} />
    </Suspense>
  );
}

/** Whether somebody or something stands behind it, or an insurer has paid it. */
export function hasGuarantee({ terms, guarantors = [], compensation }: Debt): boolean {
  const isSecured =
    terms.guaranteed === true || terms.collateral.length > 0 || guarantors.length > 0;
  return isSecured || compensation !== undefined;
}
