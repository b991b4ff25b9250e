import { lazy, Suspense } from "react";
import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Folded } from "../../ui/folded.tsx";
import { Row } from "../../ui/page.tsx";
import { hasGuarantee } from "../guarantee/guarantee.tsx";
import { TransferButton } from "../transfers/transfer-button.tsx";
import { debtTexts as texts } from "./debt-texts.ts";

const AddSecurity = lazy(() =>
  import("../guarantee/add-security.tsx").then(({ AddSecurity: component }) => ({
    default: component,
  })),
);

interface RareCasesProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** What happens to few debts, and is asked of nobody who has other worries. */
export function RareCases({ debt, reader, isWorked }: RareCasesProps) {
  const say = useSay();
  if (!isWorked || (debt.state === "settled" && hasGuarantee(debt))) return undefined;
  return (
    <Folded title={say(texts.rare)}>
      <Row>
        <TransferButton debt={debt} isWorked={isWorked} />
      </Row>
      {hasGuarantee(debt) ? undefined : (
        <>
          <p>{say(texts.anySecurity)}</p>
          <Suspense>
            <AddSecurity debt={debt} reader={reader} />
          </Suspense>
        </>
      )}
    </Folded>
  );
}
