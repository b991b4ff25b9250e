import { scamNames } from "@aftercare/core/casefile/scam-patterns.ts";
import { triageGuides } from "@aftercare/core/knowledge/triage-guides.ts";
import { useSuspenseQueries } from "@tanstack/react-query";
import { timelineQuery } from "../../api/clients.ts";
import { conductQuery, type Conduct, type LoggedContact } from "../../api/conduct.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Empty, Page, Row, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { verifiedValues } from "../timeline/contact-value-texts.ts";
import { ContactFacts } from "./contact-facts.tsx";
import { FindingList } from "./finding-list.tsx";
import { guessOf } from "./guess.ts";
import { GuideCard } from "./guide-card.tsx";
import { OfficialNumbers } from "./official-numbers.tsx";
import { SortButton, VerifyButton } from "./staff-acts.tsx";
import { triageNames } from "./triage-names.ts";
import { triageTexts as texts } from "./triage-texts.ts";
import { QuoteCard, ResidualCard } from "./weighed.tsx";
import styles from "./triage.module.css";

interface TriageProps {
  readonly clientId: string;
  readonly debtId: string | undefined;
  readonly contactId: string;
  readonly reader: "client" | "staff";
}

/** One contact: what it may be, what to say, what to keep, and what is done about it (A01, A03-A08, A25, B50). */
export function Triage({ clientId, debtId, contactId, reader }: TriageProps) {
  const say = useSay();
  const [{ data: conduct }, { data: timeline }] = useSuspenseQueries({
    queries: [conductQuery(clientId, debtId), timelineQuery(clientId, debtId)],
  });
  const contact = conduct.contacts.find(({ id }) => id === contactId);
  if (contact === undefined) {
    return (
      <Page title={say(texts.title)}>
        <Empty>
          <p>{say(texts.gone)}</p>
        </Empty>
      </Page>
    );
  }
  const findings = conduct.findings.filter(({ contacts }) => contacts.includes(contactId));
  const as = guessOf(contact, findings);
  const { said } = (timeline.items.find(({ seq }) => seq === contact.seq)?.data ?? {}) as {
    readonly said?: string;
  };
  return (
    <Page title={say(texts.title)}>
      <Paid contact={contact} reader={reader} debtId={debtId} clientId={clientId} />
      <ContactFacts contact={contact} said={said} />
      <Standing contact={contact} />
      {reader === "client" ? <PayingLink contact={contact} debtId={debtId} /> : undefined}
      {reader === "staff" ? (
        <Row>
          <VerifyButton clientId={clientId} debtId={debtId} contactId={contactId} />
          <SortButton
            clientId={clientId}
            debtId={debtId}
            contact={contact}
            guess={as}
            others={othersOf(conduct, contact)}
          />
        </Row>
      ) : undefined}
      <Section title={headOf()}>
        <Patterns contact={contact} reader={reader} />
        <GuideCard as={as} />
      </Section>
      {reader === "client" ? (
        <Card>
          <OfficialNumbers clientId={clientId} debtId={debtId} />
        </Card>
      ) : undefined}
      {debtId === undefined ? undefined : (
        <>
          {as === "scam" ? undefined : (
            <ResidualCard clientId={clientId} debtId={debtId} contact={contact} />
          )}
          {as === "audit" || as === "residual" ? (
            <QuoteCard quote={conduct.quote} debtId={debtId} />
          ) : undefined}
        </>
      )}
      <FindingList findings={findings} />
      <OtherKinds as={as} />
    </Page>
  );

  function headOf(): string {
    const sorted = reader === "staff" ? texts.sortedStaff : texts.sorted;
    const head = contact?.triaged === undefined ? texts.likely : sorted;
    return say(head, { as: say(triageNames[as]) });
  }
}

/** What of the same day nobody has sorted yet. */
function othersOf({ contacts }: Conduct, { id, on }: LoggedContact): readonly LoggedContact[] {
  return contacts.filter((one) => one.id !== id && one.on === on && one.triaged === undefined);
}

function Standing({ contact: { demandsPayment, verified } }: { readonly contact: LoggedContact }) {
  const say = useSay();
  if (verified !== undefined) {
    return (
      <p>
        <Saying
          text={texts.isVerified}
          slots={{ outcome: say(verifiedValues[verified.outcome]), day: <Day on={verified.on} /> }}
        />
      </p>
    );
  }
  return demandsPayment ? (
    <Card tone="attention">
      <p>{say(texts.verifyFirst)}</p>
    </Card>
  ) : undefined;
}

interface PaidProps extends Omit<TriageProps, "contactId"> {
  readonly contact: LoggedContact;
}

/** Above all else: the way on for whoever has paid already. */
function Paid({ contact, reader, clientId, debtId }: PaidProps) {
  const say = useSay();
  const { id: contactId, paidReported } = contact;
  const search = { debt: debtId };
  if (paidReported === undefined) return undefined;
  return (
    <Card tone="attention">
      <p>{say(reader === "staff" ? texts.paid : texts.paidClient)}</p>
      <Row>
        {reader === "staff" ? (
          <ButtonLink
            to="/clients/$clientId/contacts/$contactId/paid"
            params={{ clientId, contactId }}
            search={search}
          >
            {say(texts.paidStaff)}
          </ButtonLink>
        ) : (
          <ButtonLink
            look="main"
            to="/contacts/$contactId/paid"
            params={{ contactId }}
            search={search}
          >
            {say(texts.paidSteps)}
          </ButtonLink>
        )}
      </Row>
    </Card>
  );
}

/** For whoever has paid, and has not said so yet. */
function PayingLink({ contact, debtId }: Pick<PaidProps, "contact" | "debtId">) {
  const say = useSay();
  const { id: contactId, demandsPayment, paidReported } = contact;
  if (!demandsPayment || paidReported !== undefined) return undefined;
  return (
    <Row>
      <ButtonLink to="/contacts/$contactId/paid" params={{ contactId }} search={{ debt: debtId }}>
        {say(texts.paidGo)}
      </ButtonLink>
    </Row>
  );
}

/** By what it was recognised; the word of a pattern is no verdict. */
function Patterns({ contact: { scamPatterns }, reader }: Pick<PaidProps, "contact" | "reader">) {
  const say = useSay();
  const names = Object.entries(scamNames).filter(([id]) => scamPatterns.includes(id));
  if (names.length === 0) return undefined;
  return (
    <Card tone="attention">
      <p>{say(texts.patterns)}</p>
      <ul className={styles.list}>
        {names.map(([id, name]) => (
          <li key={id}>{say(name)}</li>
        ))}
      </ul>
      <Row>
        <ButtonLink look="quiet" to={reader === "staff" ? "/scam-patterns" : "/scams"}>
          {say(texts.seePatterns)}
        </ButtonLink>
      </Row>
    </Card>
  );
}

function OtherKinds({ as }: { readonly as: keyof typeof triageNames }) {
  const say = useSay();
  const others = triageGuides.filter((guide) => guide.as !== as);
  return (
    <Section title={say(texts.others)}>
      <div className={styles.folds}>
        {others.map((guide) => (
          <details key={guide.as}>
            <summary>{say(triageNames[guide.as])}</summary>
            <GuideCard as={guide.as} />
          </details>
        ))}
      </div>
    </Section>
  );
}
