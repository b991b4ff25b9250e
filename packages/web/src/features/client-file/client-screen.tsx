import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { clientQuery, followUpsQuery, timelineQuery } from "../../api/clients.ts";
import { staffQuery } from "../../api/staff.ts";
import { threadQuery } from "../../api/thread.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Page, Row } from "../../ui/page.tsx";
import { TalkButton } from "../talk/talk-button.tsx";
import { ClientDebts } from "./client-debts.tsx";
import { ClientFacts } from "./client-facts.tsx";
import { ClientTags } from "./client-tags.tsx";
import { clientTexts as texts } from "./client-texts.ts";
import { ConsentList } from "./consent-list.tsx";
import { FileEnd } from "./file-end.tsx";
import { LastContacts } from "./last-contacts.tsx";
import { RequestList } from "./request-list.tsx";
import { RiskCard } from "./risk-card.tsx";
import { StateNotes } from "./state-notes.tsx";
import { Thread } from "./thread.tsx";
import { Waiting } from "./waiting.tsx";
import styles from "./client-file.module.css";

/** S3: one person on one page: what is going on, what waits, and what was said. */
export function ClientScreen() {
  const say = useSay();
  const { clientId = "" } = useParams({ strict: false });
  const [{ data: client }, { data: followUps }, { data: thread }, { data: timeline }] =
    useSuspenseQueries({
      queries: [
        clientQuery(clientId),
        followUpsQuery(clientId),
        threadQuery(clientId),
        timelineQuery(clientId),
        staffQuery,
      ],
    });
  const { name, dataState, closed } = client;
  const isWorked = dataState === "active" && closed === undefined;
  // What waits for an answer stands above what can wait.
  const isAsked = thread.answerBy !== undefined;
  const messages = <Thread client={client} thread={thread} isWorked={isWorked} />;
  return (
    <Page
      title={dataState === "deleted" ? say(texts.deleted) : name}
      width="wide"
      aside={
        <Row>
          {isWorked ? <TalkButton clientId={clientId} name={name} look="main" /> : undefined}
          <ButtonLink to="/clients/$clientId/follow-ups" params={{ clientId }}>
            {say(texts.allTasks)}
          </ButtonLink>
          <ButtonLink to="/clients/$clientId/report" params={{ clientId }}>
            {say(texts.report)}
          </ButtonLink>
          <ButtonLink to="/clients/$clientId/dossier" params={{ clientId }}>
            {say(texts.dossier)}
          </ButtonLink>
          <ButtonLink to="/clients/$clientId/timeline" params={{ clientId }}>
            {say(texts.timeline)}
          </ButtonLink>
        </Row>
      }
    >
      <ClientTags client={client} />
      <StateNotes client={client} />
      {dataState === "deleted" ? undefined : (
        <div className={styles.columns}>
          <div className={styles.column}>
            <RiskCard clientId={clientId} contacts={client.contacts} />
            <Waiting client={client} followUps={followUps} />
            {isAsked ? messages : undefined}
            <ClientDebts client={client} isWorked={isWorked} />
            {isAsked ? undefined : messages}
          </div>
          <div className={styles.column}>
            <ClientFacts client={client} isWorked={isWorked} />
            <LastContacts client={client} entries={timeline.items} isWorked={isWorked} />
            <ConsentList client={client} />
            <RequestList client={client} />
            <FileEnd client={client} />
          </div>
        </div>
      )}
    </Page>
  );
}
