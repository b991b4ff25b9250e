import { lazy, Suspense, useState } from "react";
import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { transferTexts as texts } from "./transfer-texts.ts";

/** Forms are for whoever opens one. */
const TransferDialog = lazy(() =>
  import("./transfer-dialog.tsx").then(({ TransferDialog: component }) => ({ default: component })),
);

interface TransferButtonProps {
  readonly debt: Debt;
  readonly isWorked: boolean;
}

/** Somebody else says that the claim is theirs now; with or without the notice that would make it so. */
export function TransferButton({ debt, isWorked }: TransferButtonProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  if (!isWorked || debt.state !== "active") return undefined;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say(texts.add)}
      </Button>
      <Suspense>
        {isOpen ? <TransferDialog debt={debt} onClose={() => setOpen(false)} /> : undefined}
      </Suspense>
    </>
  );
}
