import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { endpointsQuery, type Endpoint } from "../../api/connections.ts";
import { useSay, type Texts } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Empty, Facts, Note, Page, Row, Section, Tag } from "../../ui/page.tsx";
import { connectionTexts } from "./connection-texts.ts";
import { DeliveryList } from "./delivery-list.tsx";
import { EndpointActs } from "./endpoint-acts.tsx";
import { endpointStates, endpointTexts as texts, familyNames } from "./endpoint-texts.ts";
import styles from "./connections.module.css";

/** One endpoint: what it is told, whether it answers, and each thing that was sent to it. */
export function EndpointScreen() {
  const say = useSay();
  const { endpointId } = useParams({ strict: false });
  const { data: endpoints } = useSuspenseQuery(endpointsQuery);
  const endpoint = endpoints.find((one) => one.endpointId === endpointId);
  const back = (
    <ButtonLink look="quiet" to="/admin/connections">
      {say(texts.back)}
    </ButtonLink>
  );
  if (endpoint === undefined) {
    return (
      <Page title={say(connectionTexts.title)}>
        <Empty>
          <p>{say(texts.unknown)}</p>
          {back}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={endpoint.description} width="wide" aside={back}>
      <Card>
        <EndpointFacts endpoint={endpoint} />
        {endpoint.pausedBecause === "gone" ? <Note>{say(texts.goneBecause)}</Note> : undefined}
        <EndpointActs endpoint={endpoint} />
      </Card>
      <Section title={say(texts.deliveries)}>
        <DeliveryList endpointId={endpoint.endpointId} />
      </Section>
    </Page>
  );
}

function EndpointFacts({ endpoint: { url, state, types, dead } }: { readonly endpoint: Endpoint }) {
  const say = useSay();
  const known: Texts = familyNames;
  return (
    <Facts
      facts={[
        [
          say(texts.url),
          <code key="url" className={styles.code}>
            {url}
          </code>,
        ],
        [
          say(connectionTexts.state),
          <Tag key="state" tone={state === "active" ? "good" : "attention"}>
            {say(endpointStates[state])}
          </Tag>,
        ],
        [
          say(texts.types),
          <Row key="types">
            {types.map((type) => {
              const name = known[type];
              return <Tag key={type}>{name === undefined ? type : say(name)}</Tag>;
            })}
          </Row>,
        ],
        [say(texts.dead), dead],
      ]}
    />
  );
}
