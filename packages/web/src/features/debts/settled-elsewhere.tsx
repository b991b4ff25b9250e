import { lazy, Suspense, useState } from "react";
import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { debtTexts as texts } from "./debt-texts.ts";

/** Forms are for whoever opens one. */
const SettledDialog = lazy(() =>
  import("./settled-dialog.tsx").then(({ SettledDialog: component }) => ({ default: component })),
);

/** For a debt that was paid off before it was written down here: nobody enters years of payments. */
export function SettledElsewhere({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  // With payments on record the balance says when it is settled.
  if (debt.payments.length > 0 && debt.balanceFen > 0) return undefined;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(texts.settledElsewhere)}</Button>
      <Suspense>
        {isOpen ? <SettledDialog debt={debt} onDone={() => setOpen(false)} /> : undefined}
      </Suspense>
    </>
  );
}
