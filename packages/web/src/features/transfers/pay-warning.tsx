import type { DebtSummary } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Card } from "../../ui/page.tsx";
import { transferTexts as texts } from "./transfer-texts.ts";

/** Before a payment: a takeover without its notice is no reason to pay somebody new (Civil Code 546). */
export function PayWarning({ debt }: { readonly debt: DebtSummary | undefined }) {
  const say = useSay();
  const claimed = debt?.claimedBy ?? [];
  if (claimed.length === 0) return undefined;
  return (
    <Card tone="attention">
      {claimed.map(({ id, from, to }) => (
        <p key={id}>{say(texts.payFirst, { from, to })}</p>
      ))}
    </Card>
  );
}
