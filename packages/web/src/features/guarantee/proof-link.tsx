import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";

interface ProofLinkProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
  readonly kind: "certificate" | "collateral_release" | "letter";
}

/** Where a client adds the paper; staff see what came in the review queue. */
export function ProofLink({ debt, reader, kind }: ProofLinkProps) {
  const say = useSay();
  if (reader === "staff") return undefined;
  return (
    <ButtonLink to="/files/add" search={{ debt: debt.debtId, kind }}>
      {say(texts.upload)}
    </ButtonLink>
  );
}
