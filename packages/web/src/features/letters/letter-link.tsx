import type { ReactNode } from "react";
import { ButtonLink } from "../../ui/button.tsx";
import type { Reader } from "../debts/debt-link.tsx";

interface LetterLinkProps {
  readonly debt: { readonly clientId: string; readonly debtId: string };
  /** Without one, to the list. */
  readonly letter?: string;
  readonly reader: Reader;
  readonly look?: "main" | "plain" | "quiet";
  /** What is read out, where the words alone could be about any letter. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** To a debt's letters, on either side of the desk. */
export function LetterLink({
  debt,
  letter,
  reader,
  look = "plain",
  label,
  children,
}: LetterLinkProps) {
  const { clientId, debtId } = debt;
  const named = label === undefined ? {} : { "aria-label": label };
  const search = letter === undefined ? {} : { letter };
  return reader === "client" ? (
    <ButtonLink
      look={look}
      to="/debts/$debtId/letters"
      params={{ debtId }}
      search={search}
      {...named}
    >
      {children}
    </ButtonLink>
  ) : (
    <ButtonLink
      look={look}
      to="/clients/$clientId/debts/$debtId/letters"
      params={{ clientId, debtId }}
      search={search}
      {...named}
    >
      {children}
    </ButtonLink>
  );
}
