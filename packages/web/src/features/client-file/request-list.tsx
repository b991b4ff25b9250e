import type { Client } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Section, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import { answerValues, requestValues } from "../timeline/value-texts.ts";
import { rightsTexts as texts } from "./rights-texts.ts";
import styles from "./client-file.module.css";

/** What the client asked about their own data, and what became of it. */
export function RequestList({ client }: { readonly client: Client }) {
  const say = useSay();
  const { clientId, requests } = client;
  return (
    <Section title={say(texts.requests)} aside={<AddRequest clientId={clientId} />}>
      <Card>
        {requests.length === 0 ? <Note>{say(texts.requestsEmpty)}</Note> : undefined}
        <ul className={styles.list}>
          {requests.map(({ id, kind, on, answered }) => (
            <li key={id} className={styles.item}>
              <span>
                <strong>{say(requestValues[kind])}</strong>{" "}
                <Saying text={texts.requested} slots={{ day: <Day on={on} /> }} />
              </span>
              {answered === undefined ? (
                <Tag tone="attention">{say(texts.requestOpen)}</Tag>
              ) : (
                <span>
                  <Saying
                    text={texts.requestAnswered}
                    slots={{
                      day: <Day on={answered.on} />,
                      outcome: say(answerValues[answered.outcome]),
                    }}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function AddRequest({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  return (
    <EventButton
      look="quiet"
      title={say(texts.addRequest)}
      clientId={clientId}
      type="data.requested"
      idField="id"
      told={say(texts.requestTold)}
      fields={[
        { name: "kind", label: texts.requestKind, as: "chips", choices: requestValues },
        { name: "text", label: texts.requestWords, as: "long", optional: true },
      ]}
    />
  );
}
