import { lazy, Suspense, useState } from "react";
import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { saidTexts as texts } from "./said-texts.ts";

/** Forms are for whoever opens one. */
const SaidDialog = lazy(() =>
  import("./said-dialog.tsx").then(({ SaidDialog: component }) => ({ default: component })),
);

/** What the client told about this debt, written down while they are on the phone. */
export function RecordSaid({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {say(texts.title)}
      </Button>
      <Suspense>
        {isOpen ? <SaidDialog debt={debt} onClose={() => setOpen(false)} /> : undefined}
      </Suspense>
    </>
  );
}
