import { lazy, Suspense } from "react";
import type { CompletenessCardProps } from "./completeness-card.tsx";

/** It stands below what is to be done, and comes after it. */
const CompletenessCard = lazy(() =>
  import("./completeness-card.tsx").then(({ CompletenessCard: component }) => ({
    default: component,
  })),
);

/** How good a proof the file of a debt is, on the debt's own page. */
export function Completeness(props: CompletenessCardProps) {
  return (
    <Suspense>
      <CompletenessCard {...props} />
    </Suspense>
  );
}
