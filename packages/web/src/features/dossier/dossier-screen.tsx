import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { clientQuery, type Client } from "../../api/clients.ts";
import { dossiersQuery } from "../../api/dossiers.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Note, Page, Section } from "../../ui/page.tsx";
import { DossierForm } from "./dossier-form.tsx";
import { DossierList } from "./dossier-list.tsx";
import { dossierTexts as texts } from "./dossier-texts.ts";

/** C15, A41, B66: choose debts and a purpose, wait two minutes, download. */
export function DossierScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <Dossiers clientId={clientId} />
    </Page>
  );
}

/** The same at the desk. */
export function ClientDossierScreen() {
  const say = useSay();
  const { clientId = "" } = useParams({ strict: false });
  const [{ data: client }] = useSuspenseQueries({
    queries: [clientQuery(clientId), dossiersQuery(clientId)],
  });
  return (
    <Page
      title={say(texts.titleOf, { name: client.name })}
      lead={
        <Link to="/clients/$clientId" params={{ clientId }}>
          {client.name}
        </Link>
      }
    >
      <Dossiers clientId={clientId} />
    </Page>
  );
}

function Dossiers({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const [{ data: client }, { data: dossiers }] = useSuspenseQueries({
    queries: [clientQuery(clientId), dossiersQuery(clientId)],
  });
  return (
    <>
      {mayMake(client) ? <DossierForm client={client} /> : undefined}
      <Section title={say(texts.earlier)}>
        <DossierList client={client} dossiers={dossiers} />
      </Section>
      <Note>{say(texts.shared)}</Note>
      <Note>{say(texts.withheld)}</Note>
    </>
  );
}

function mayMake({ dataState }: Client): boolean {
  return dataState === "active";
}
