import { useSuspenseQueries } from "@tanstack/react-query";
import { apiKeysQuery, endpointsQuery, sourcesQuery } from "../../api/connections.ts";
import { useSay } from "../../language/language.ts";
import { Page } from "../../ui/page.tsx";
import { connectionTexts as texts } from "./connection-texts.ts";
import { EndpointList } from "./endpoint-list.tsx";
import { KeyList } from "./key-list.tsx";
import { SourceList } from "./source-list.tsx";

/** Other systems: those that call, those that are told, and those that tell. */
export function ConnectionsScreen() {
  const say = useSay();
  const [{ data: keys }, { data: endpoints }, { data: sources }] = useSuspenseQueries({
    queries: [apiKeysQuery, endpointsQuery, sourcesQuery],
  });
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      width="wide"
      aside={<a href="/v1/docs">{say(texts.docs)}</a>}
    >
      <KeyList keys={keys} />
      <EndpointList endpoints={endpoints} />
      <SourceList sources={sources} />
    </Page>
  );
}
