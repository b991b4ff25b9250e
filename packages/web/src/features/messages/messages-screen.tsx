import { useSuspenseInfiniteQuery, useSuspenseQueries } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { clientQuery, type Client } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { threadQuery } from "../../api/messages.ts";
import { organisationQuery } from "../../api/organisation.ts";
import { useSay, type Text } from "../../language/language.ts";
import { Card, Page } from "../../ui/page.tsx";
import { PhoneLink } from "../../ui/phone-link.tsx";
import { Saying } from "../../ui/saying.tsx";
import { seenMessageStore } from "../home/seen-message.ts";
import { MessageForm } from "./message-form.tsx";
import { messageTexts as texts } from "./message-texts.ts";
import { Thread } from "./thread.tsx";

/** C14: the talk with one's counsellor, and where else help is. */
export function MessagesScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [{ data: client }, { data: organisation }] = useSuspenseQueries({
    queries: [clientQuery(clientId), organisationQuery],
  });
  const [sent, setSent] = useState(0);
  const { phone } = organisation;
  const shut = shutBy(client);
  useSeen(clientId);
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <Thread clientId={clientId} reader="client" />
      {shut === undefined ? (
        <MessageForm key={sent} clientId={clientId} onSent={() => setSent(sent + 1)} />
      ) : (
        <Card tone="attention">
          <p>
            <Saying text={shut} slots={{ phone: <PhoneLink phone={phone} /> }} />
          </p>
        </Card>
      )}
      <Card tone="sunk">
        {shut === undefined ? (
          <p>
            <Saying text={texts.phone} slots={{ phone: <PhoneLink phone={phone} /> }} />
          </p>
        ) : undefined}
        <p>
          <Saying text={texts.crisis} slots={{ line: <PhoneLink phone="12356" /> }} />
        </p>
        <p>
          <Saying
            text={texts.danger}
            slots={{ police: <PhoneLink phone="110" />, ambulance: <PhoneLink phone="120" /> }}
          />
        </p>
      </Card>
    </Page>
  );
}

/** Why nothing can be written here; undefined when it can. */
function shutBy({ closed, dataState }: Client): Text | undefined {
  if (dataState !== "active") return texts.locked;
  return closed === undefined ? undefined : texts.closed;
}

/** Whoever looks here has read what the counsellor wrote. */
function useSeen(clientId: string): void {
  const { data } = useSuspenseInfiniteQuery(threadQuery(clientId));
  const newest = data.pages[0]?.items[0];
  const seen = newest?.from === "staff" ? newest.messageId : undefined;
  useEffect(() => {
    if (seen !== undefined) seenMessageStore.set(seen);
  }, [seen]);
}
