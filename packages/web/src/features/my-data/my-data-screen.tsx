import { useSuspenseQueries } from "@tanstack/react-query";
import { clientQuery, type Client } from "../../api/clients.ts";
import { accessRecordQuery } from "../../api/files.ts";
import { useOwnClientId } from "../../api/me.ts";
import { consentsQuery, consentTextsQuery, type ConsentRegister } from "../../api/my-data.ts";
import { organisationQuery } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Empty, Note, Page, Section } from "../../ui/page.tsx";
import { PhoneLink } from "../../ui/phone-link.tsx";
import { Saying } from "../../ui/saying.tsx";
import { AccessList } from "./access-list.tsx";
import { ConsentList } from "./consent-list.tsx";
import { ExportCard } from "./export-card.tsx";
import { myDataTexts as texts } from "./my-data-texts.ts";
import { Deletion, Requests } from "./requests.tsx";
import styles from "./my-data.module.css";

/** C15 and the data half of C17: everything that is kept, and what a person may do about it. */
export function MyDataScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [
    { data: client },
    { data: register },
    { data: asked },
    { data: records },
    { data: organisation },
  ] = useSuspenseQueries({
    queries: [
      clientQuery(clientId),
      consentsQuery(clientId),
      consentTextsQuery(),
      accessRecordQuery(clientId),
      organisationQuery,
    ],
  });
  const handling = asked.find(({ purpose }) => purpose === "case-handling")?.texts[0];
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <LockedNote client={client} phone={organisation.phone} handling={handling?.title ?? ""} />
      <ExportCard clientId={clientId} />
      <ConsentList clientId={clientId} />
      <Disclosures register={register} />
      <Section title={say(texts.viewers)}>
        {records.length === 0 ? (
          <Empty>
            <p>{say(texts.viewersNone)}</p>
          </Empty>
        ) : (
          <Card>
            <Note>{say(texts.viewersAll, { n: records.length })}</Note>
            <AccessList records={records} />
          </Card>
        )}
      </Section>
      <Requests client={client} />
      <Deletion client={client} />
    </Page>
  );
}

interface LockedNoteProps {
  readonly client: Client;
  readonly phone: string;
  /** What the consent is called without which nothing is done. */
  readonly handling: string;
}

/** Why nothing is worked with now, and what ends it. */
function LockedNote({ client, phone, handling }: LockedNoteProps) {
  const say = useSay();
  const { dataState, eraseAfter, consents } = client;
  if (dataState !== "locked") return undefined;
  return (
    <Card tone="attention">
      <p>
        {eraseAfter !== undefined ? (
          <Saying text={texts.erasing} slots={{ day: <Day on={eraseAfter} /> }} />
        ) : consents["case-handling"]?.given === false ? (
          say(texts.locked, { title: handling })
        ) : (
          <Saying text={texts.restricted} slots={{ phone: <PhoneLink phone={phone} /> }} />
        )}
      </p>
    </Card>
  );
}

function Disclosures({ register }: { readonly register: ConsentRegister }) {
  const say = useSay();
  const given = register.entries.filter(({ kind }) => kind === "disclosed");
  return (
    <Section title={say(texts.given)}>
      {given.length === 0 ? (
        <Note>{say(texts.givenNothing)}</Note>
      ) : (
        <ul className={styles.rows}>
          {given.map(({ seq, on, to = "", what = "" }) => (
            <li key={seq}>
              <Saying text={texts.givenTo} slots={{ day: <Day on={on} />, to, what }} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
