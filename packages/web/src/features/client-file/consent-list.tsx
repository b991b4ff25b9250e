import { useSuspenseQuery } from "@tanstack/react-query";
import { consentTextsQuery, type ConsentTexts } from "../../api/consents.ts";
import type { Client } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Section, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { timelineTexts } from "../timeline/timeline-texts.ts";
import { purposeValues } from "../timeline/value-texts.ts";
import { GiveConsent } from "./give-consent.tsx";
import { rightsTexts as texts } from "./rights-texts.ts";
import { WithdrawConsent } from "./withdraw-consent.tsx";
import styles from "./client-file.module.css";

/** What the client agreed to, and the way to write down that they said so, or took it back. */
export function ConsentList({ client }: { readonly client: Client }) {
  const say = useSay();
  const { data: wording } = useSuspenseQuery(consentTextsQuery());
  return (
    <Section title={say(texts.consents)}>
      <Card>
        <ul className={styles.list}>
          {wording.map((each) => (
            <OneConsent key={each.purpose} client={client} wording={each} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function OneConsent({
  client,
  wording,
}: {
  readonly client: Client;
  readonly wording: ConsentTexts;
}) {
  const say = useSay();
  const { purpose } = wording;
  const consent = client.consents[purpose];
  const isGiven = consent?.given === true;
  const names = consent?.sharedWith ?? [];
  return (
    <li className={styles.item}>
      <div>
        <strong className="begins">{say(purposeValues[purpose])}</strong>{" "}
        {consent === undefined ? (
          <Tag>{say(texts.never)}</Tag>
        ) : (
          <Tag tone={isGiven ? "good" : "attention"}>
            <Saying
              text={isGiven ? texts.given : texts.withdrawn}
              slots={{ day: <Day on={consent.on} /> }}
            />
          </Tag>
        )}
        {isGiven && names.length > 0 ? (
          <p>{say(texts.sharedWith, { names: names.join(say(timelineTexts.and)) })}</p>
        ) : undefined}
      </div>
      {isGiven && purpose !== "sharing" ? (
        <WithdrawConsent clientId={client.clientId} consent={wording} />
      ) : (
        <GiveConsent clientId={client.clientId} consent={wording} />
      )}
      {isGiven && purpose === "sharing" ? (
        <WithdrawConsent clientId={client.clientId} consent={wording} />
      ) : undefined}
    </li>
  );
}
