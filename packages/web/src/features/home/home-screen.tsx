import { useSuspenseQuery } from "@tanstack/react-query";
import { clientQuery, followUpsQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { Page } from "../../ui/page.tsx";

export function HomeScreen() {
  const clientId = useOwnClientId();
  const client = useSuspenseQuery(clientQuery(clientId)).data;
  const followUps = useSuspenseQuery(followUpsQuery(clientId)).data;
  return (
    <Page title={client.name}>
      <p>{followUps.length}</p>
    </Page>
  );
}
