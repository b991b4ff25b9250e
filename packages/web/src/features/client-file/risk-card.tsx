import type { Client } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Row, Section, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import {
  contactChannelValues,
  triageValues,
  verifiedValues,
} from "../timeline/contact-value-texts.ts";
import { VerifyButton } from "../triage/staff-acts.tsx";
import { riskTexts as texts } from "./risk-texts.ts";

type Contact = Client["contacts"][number];

interface RiskCardProps {
  readonly clientId: string;
  readonly debtId?: string;
  readonly contacts: readonly Contact[];
}

/** Whoever asked the client for money, until it is verified and sorted. */
export function RiskCard({ clientId, debtId, contacts }: RiskCardProps) {
  const say = useSay();
  const open = contacts.filter(isOpen).sort((a, b) => rankOf(a) - rankOf(b));
  if (open.length === 0) return undefined;
  return (
    <Section title={say(texts.title)}>
      <Card tone="attention">
        <p>{say(texts.rule)}</p>
        {open.map((contact) => (
          <OneContact key={contact.id} contact={contact} clientId={clientId} debtId={debtId} />
        ))}
      </Card>
    </Section>
  );
}

/** A demand counts until an official channel answered for it; anything else until it is sorted. */
function isOpen({ demandsPayment, scamPatterns, verified, triaged }: Contact): boolean {
  if (!demandsPayment && scamPatterns.length === 0) return false;
  return triaged === undefined || verified === undefined || verified.outcome === "unclear";
}

/** Whoever has paid already has no time to lose. */
function rankOf({ paidReported, scamPatterns }: Contact): number {
  if (paidReported !== undefined) return 0;
  return scamPatterns.length > 0 ? 1 : 2;
}

interface OneContactProps {
  readonly contact: Contact;
  readonly clientId: string;
  readonly debtId: string | undefined;
}

function OneContact({ contact, clientId, debtId }: OneContactProps) {
  const say = useSay();
  const { id, channel, demandFen, on, scamPatterns, paidReported, verified, triaged } = contact;
  const known = (contactChannelValues as Readonly<Record<string, { "zh-CN": string; en: string }>>)[
    channel
  ];
  const slots = {
    day: <Day on={on} />,
    channel: known === undefined ? channel : say(known),
    amount: demandFen === undefined ? undefined : <Amount fen={demandFen} form="sentence" />,
  };
  return (
    <div>
      <p>
        <Saying text={demandFen === undefined ? texts.contact : texts.demand} slots={slots} />
      </p>
      <Row>
        {scamPatterns.length > 0 ? <Tag tone="attention">{say(texts.pattern)}</Tag> : undefined}
        {paidReported === undefined ? undefined : <Tag tone="attention">{say(texts.paid)}</Tag>}
        {verified === undefined ? undefined : (
          <span>
            <Saying
              text={texts.verified}
              slots={{
                outcome: say(verifiedValues[verified.outcome]),
                day: <Day on={verified.on} />,
              }}
            />
          </span>
        )}
        {triaged === undefined ? undefined : (
          <span>
            <Saying
              text={texts.triaged}
              slots={{ as: say(triageValues[triaged.as]), day: <Day on={triaged.on} /> }}
            />
          </span>
        )}
      </Row>
      <Row>
        <VerifyButton clientId={clientId} debtId={debtId} contactId={id} />
        <ButtonLink
          to="/clients/$clientId/contacts/$contactId"
          params={{ clientId, contactId: id }}
          search={{ debt: debtId }}
        >
          {say(texts.triage)}
        </ButtonLink>
      </Row>
    </div>
  );
}
