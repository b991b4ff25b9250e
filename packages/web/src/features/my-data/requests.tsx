import { useState } from "react";
import type { Client } from "../../api/clients.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row, Section, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { TypedConfirm } from "../../ui/typed-confirm.tsx";
import { myDataTexts as texts } from "./my-data-texts.ts";
import { RequestForm } from "./request-form.tsx";
import styles from "./my-data.module.css";

type Request = Client["requests"][number];

/** What was asked about one's own data, what came of it, and a new request. */
export function Requests({ client }: { readonly client: Client }) {
  const say = useSay();
  const [sent, setSent] = useState(0);
  return (
    <Section title={say(texts.requests)}>
      <Card>
        <p>{say(texts.requestsWhat)}</p>
        {client.requests.length === 0 ? undefined : (
          <ul className={styles.rows}>
            {client.requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </ul>
        )}
        <RequestForm key={sent} clientId={client.clientId} onSent={() => setSent(sent + 1)} />
      </Card>
    </Section>
  );
}

function RequestRow({ request: { kind, on, answered } }: { readonly request: Request }) {
  const say = useSay();
  const isOpen = answered === undefined;
  return (
    <li>
      <Row>
        <strong>{say(texts[kind])}</strong>
        <Tag tone={isOpen ? "accent" : "plain"}>{say(texts[answered?.outcome ?? "open"])}</Tag>
      </Row>
      <Note>
        <Saying text={texts.requested} slots={{ day: <Day on={on} /> }} />
        {isOpen ? undefined : (
          <>
            {" · "}
            <Saying text={texts.answered} slots={{ day: <Day on={answered.on} /> }} />
          </>
        )}
      </Note>
    </li>
  );
}

/** The one thing that cannot be taken back, so it is typed. */
export function Deletion({ client }: { readonly client: Client }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { mutateAsync: record } = useRecord();
  const { clientId, requests } = client;
  const asked = requests.find(
    ({ kind, answered }) => kind === "deletion" && answered === undefined,
  );

  async function send() {
    const data = { id: newId(), kind: "deletion" };
    await record({ id: newId(), clientId, type: "data.requested", data });
    setAsking(false);
    tell(say(texts.deleteSent));
  }

  return (
    <Section title={say(texts.delete)}>
      <Card>
        {asked === undefined ? (
          <>
            <p>{say(texts.deleteWhat)}</p>
            <div>
              <Button look="danger" onClick={() => setAsking(true)}>
                {say(texts.deleteStart)}
              </Button>
            </div>
          </>
        ) : (
          <p>
            <Saying text={texts.deleteOpen} slots={{ day: <Day on={asked.on} /> }} />
          </p>
        )}
      </Card>
      {isAsking ? (
        <TypedConfirm
          title={say(texts.delete)}
          word={say(texts.deleteWord)}
          act={say(texts.deleteAct)}
          onConfirm={send}
          onClose={() => setAsking(false)}
        >
          <p>{say(texts.deleteWhat)}</p>
        </TypedConfirm>
      ) : undefined}
    </Section>
  );
}
