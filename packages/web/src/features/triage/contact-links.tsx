import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Row } from "../../ui/page.tsx";
import { linkTexts as texts } from "./link-texts.ts";

interface ContactLinksProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
}

/** Who got in touch about a debt, and what courts and lawyers sent. */
export function ContactLinks({ debt, reader }: ContactLinksProps) {
  const say = useSay();
  const { clientId, debtId, contacts, legal = [] } = debt;
  const log =
    contacts.length === 0 ? say(texts.contacts) : say(texts.contactsOf, { n: contacts.length });
  const papers = legal.length === 0 ? say(texts.legal) : say(texts.legalOf, { n: legal.length });
  if (reader === "client") {
    return (
      <Row>
        <ButtonLink to="/debts/$debtId/contacts" params={{ debtId }}>
          {log}
        </ButtonLink>
        <ButtonLink to="/debts/$debtId/legal" params={{ debtId }}>
          {papers}
        </ButtonLink>
      </Row>
    );
  }
  return (
    <Row>
      <ButtonLink to="/clients/$clientId/debts/$debtId/contacts" params={{ clientId, debtId }}>
        {log}
      </ButtonLink>
      <ButtonLink to="/clients/$clientId/debts/$debtId/legal" params={{ clientId, debtId }}>
        {papers}
      </ButtonLink>
    </Row>
  );
}
