import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { conductQuery, type Conduct, type LoggedContact } from "../../api/conduct.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Empty, Page, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { LetterLink } from "../letters/letter-link.tsx";
import { EventButton } from "../record/event-button.tsx";
import { howOf } from "./contact-facts.tsx";
import { FindingList } from "./finding-list.tsx";
import { logTexts as texts } from "./log-texts.ts";
import { triageNames } from "./triage-names.ts";
import styles from "./triage.module.css";

interface ContactLogProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly reader: "client" | "staff";
  /** How another one is logged. */
  readonly log: ReactNode;
  readonly isWorked: boolean;
}

/** The whole log of a debt with what it shows: to read, to print, and to complain from (A40, B50, TC11). */
export function ContactLog({ clientId, debtId, reader, log, isWorked }: ContactLogProps) {
  const say = useSay();
  const { data: conduct } = useSuspenseQuery(conductQuery(clientId, debtId));
  const { findings } = conduct;
  const contacts = conduct.contacts.slice().reverse();
  const names = findings.map(({ title }) => title).filter(isFirst);
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      aside={isWorked ? <div className="no-print">{log}</div> : undefined}
    >
      {contacts.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : (
        <Card>
          <ul className={styles.log}>
            {contacts.map((contact) => (
              <Entry
                key={contact.id}
                contact={contact}
                conduct={conduct}
                link={{ clientId, debtId, reader }}
              />
            ))}
          </ul>
        </Card>
      )}
      <FindingList findings={findings} />
      <div className="no-print">
        <Row>
          {findings.length > 0 ? (
            <LetterLink
              debt={{ clientId, debtId }}
              letter="conduct-complaint"
              reader={reader}
              look="main"
            >
              {say(texts.letter)}
            </LetterLink>
          ) : undefined}
          {findings.length > 0 && isWorked ? (
            <EventButton
              clientId={clientId}
              debtId={debtId}
              title={say(texts.complainTitle)}
              words={say(texts.complain)}
              type="complaint.filed"
              idField="complaintId"
              told={say(texts.complained)}
              fields={[
                {
                  name: "body",
                  label: texts.to,
                  as: "chips",
                  choices: { institution: texts.institution, nfra: texts.nfra },
                  usual: "institution",
                },
                {
                  name: "about",
                  label: texts.about,
                  as: "long",
                  usual: names.join(say(texts.comma)),
                },
              ]}
            >
              <p>{say(texts.complainLead)}</p>
            </EventButton>
          ) : undefined}
          {contacts.length === 0 ? undefined : (
            <Button onClick={() => print()}>{say(texts.print)}</Button>
          )}
          <ButtonLink look="quiet" to={reader === "staff" ? "/scam-patterns" : "/scams"}>
            {say(texts.patterns)}
          </ButtonLink>
        </Row>
      </div>
    </Page>
  );
}

const isFirst = (title: string, at: number, all: readonly string[]) => all.indexOf(title) === at;

interface EntryProps {
  readonly contact: LoggedContact;
  readonly conduct: Conduct;
  readonly link: Pick<ContactLogProps, "clientId" | "debtId" | "reader">;
}

function Entry({ contact, conduct, link }: EntryProps) {
  const say = useSay();
  const { id, on, at = "", demandFen, scamPatterns, triaged, paidReported } = contact;
  const isFound = conduct.findings.some(({ contacts }) => contacts.includes(id));
  return (
    <li className={styles.entry}>
      <div>
        <Day on={on} /> {at} {howOf(contact, say)}{" "}
        {demandFen === undefined ? undefined : (
          <Saying
            text={texts.asks}
            slots={{ amount: <Amount fen={demandFen} form="sentence" /> }}
          />
        )}
      </div>
      <Row>
        {triaged === undefined ? (
          <Tag>{say(texts.waiting)}</Tag>
        ) : (
          <Tag>{say(triageNames[triaged.as])}</Tag>
        )}
        {scamPatterns.length > 0 ? <Tag tone="attention">{say(texts.scam)}</Tag> : undefined}
        {isFound ? <Tag tone="attention">{say(texts.finding)}</Tag> : undefined}
        {paidReported === undefined ? undefined : <Tag tone="attention">{say(texts.paid)}</Tag>}
        <span className="no-print">
          <OpenLink contact={contact} {...link} />
        </span>
      </Row>
    </li>
  );
}

function OpenLink({
  contact,
  clientId,
  debtId,
  reader,
}: EntryProps["link"] & Pick<EntryProps, "contact">) {
  const say = useSay();
  const { id: contactId, on, at = "" } = contact;
  const search = { debt: debtId };
  const label = say(texts.openNamed, { when: `${on} ${at}`.trim() });
  return reader === "staff" ? (
    <ButtonLink
      look="quiet"
      to="/clients/$clientId/contacts/$contactId"
      params={{ clientId, contactId }}
      search={search}
      aria-label={label}
    >
      {say(texts.open)}
    </ButtonLink>
  ) : (
    <ButtonLink
      look="quiet"
      to="/contacts/$contactId"
      params={{ contactId }}
      search={search}
      aria-label={label}
    >
      {say(texts.open)}
    </ButtonLink>
  );
}
