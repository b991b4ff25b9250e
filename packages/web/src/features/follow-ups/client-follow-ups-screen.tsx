import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { clientQuery, followUpsQuery, type Client, type FollowUp } from "../../api/clients.ts";
import { checklistFile } from "../../api/letters.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Page, Row, Section } from "../../ui/page.tsx";
import { debtNameOf } from "../follow-up/debt-names.ts";
import { taskIdOf } from "../follow-up/task-id.ts";
import { FileButton } from "../letters/file-button.tsx";
import { letterTexts } from "../letters/letters-texts.ts";
import { followUpsTexts as texts } from "./follow-ups-texts.ts";
import { groupFollowUps } from "./group-follow-ups.ts";
import { RuleCard } from "./rule-card.tsx";
import { WhatIf } from "./what-if.tsx";
import styles from "./follow-ups.module.css";

/** S6: everything that follows for one client, each day with its rule, and what a changed fact would move. */
export function ClientFollowUpsScreen() {
  const say = useSay();
  const { clientId = "" } = useParams({ strict: false });
  const [{ data: client }, { data: followUps }] = useSuspenseQueries({
    queries: [clientQuery(clientId), followUpsQuery(clientId)],
  });
  const groups = groupFollowUps(followUps);
  const isEmpty = followUps.length === 0;
  return (
    <Page
      title={say(texts.title, { name: client.name })}
      lead={say(texts.lead)}
      width="wide"
      aside={
        <Row>
          {isEmpty ? undefined : (
            <FileButton
              words={say(letterTexts.checklist)}
              name={`${say(letterTexts.checklistFile)} ${client.name}`}
              make={() => checklistFile(clientId)}
            />
          )}
          <ButtonLink to="/clients/$clientId" params={{ clientId }}>
            {say(texts.back)}
          </ButtonLink>
        </Row>
      }
    >
      <WhatIf client={client} />
      {isEmpty ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : undefined}
      <Group title={say(texts.past)} client={client} items={groups.past} />
      <Group title={say(texts.soon)} client={client} items={groups.soon} />
      <Group title={say(texts.awaited)} client={client} items={groups.awaited} />
      <Group title={say(texts.later)} client={client} items={groups.later} />
      {groups.ended.length === 0 ? undefined : (
        <details className={styles.more}>
          <summary>{say(texts.ended, { n: groups.ended.length })}</summary>
          <List client={client} items={groups.ended} />
        </details>
      )}
    </Page>
  );
}

interface ListProps {
  readonly client: Client;
  readonly items: readonly FollowUp[];
}

function Group({ title, ...list }: ListProps & { readonly title: string }) {
  if (list.items.length === 0) return undefined;
  return (
    <Section title={title}>
      <List {...list} />
    </Section>
  );
}

function List({ client, items }: ListProps) {
  return (
    <ul className={styles.list}>
      {items.map((followUp) => (
        <li key={taskIdOf(followUp)}>
          <RuleCard followUp={followUp} about={debtNameOf(client, followUp)} />
        </li>
      ))}
    </ul>
  );
}
