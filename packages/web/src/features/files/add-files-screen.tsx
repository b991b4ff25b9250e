import { useSuspenseQueries } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { clientQuery, type Client } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { organisationQuery } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { AddFilesForm } from "./add-files-form.tsx";
import { readKind } from "./kind-texts.ts";
import { UploadList } from "./upload-list.tsx";
import { uploadTexts as texts } from "./upload-texts.ts";

/** C7: papers and pictures in, from the camera, the gallery, or wherever they are. */
export function AddFilesScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [{ data: client }, { data: organisation }] = useSuspenseQueries({
    queries: [clientQuery(clientId), organisationQuery],
  });
  const { debt, payment, kind } = useSearch({ strict: false });
  const wanted = { kind: readKind(kind), debtId: debt, paymentId: payment };
  const [sent, setSent] = useState(0);

  function onSent() {
    setSent(sent + 1);
    scrollTo({ top: 0 });
  }

  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      aside={
        <ButtonLink look="quiet" to="/files">
          {say(texts.toFiles)}
        </ButtonLink>
      }
    >
      <UploadList clientId={clientId} />
      {takesFiles(client) ? (
        <AddFilesForm key={sent} client={client} wanted={wanted} onSent={onSent} />
      ) : (
        <NoMore client={client} phone={organisation.phone} />
      )}
    </Page>
  );
}

function takesFiles({ dataState, closed, debts }: Client): boolean {
  if (dataState !== "active") return false;
  return closed === undefined || debts.some(({ closedOn }) => closedOn === undefined);
}

function NoMore({ client, phone }: { readonly client: Client; readonly phone: string }) {
  const say = useSay();
  if (client.dataState === "active") {
    return (
      <Card tone="attention">
        <p>{say(texts.closed, { phone })}</p>
      </Card>
    );
  }
  return (
    <Card tone="attention">
      <p>{say(texts.locked)}</p>
      <div>
        <ButtonLink to="/my-data">{say(texts.toMyData)}</ButtonLink>
      </div>
    </Card>
  );
}
