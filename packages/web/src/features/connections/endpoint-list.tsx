import { Link } from "@tanstack/react-router";
import type { Endpoint } from "../../api/connections.ts";
import { useSay } from "../../language/language.ts";
import { Tag } from "../../ui/page.tsx";
import type { Column } from "../../ui/table.tsx";
import { connectionTexts } from "./connection-texts.ts";
import { EndpointForm } from "./endpoint-form.tsx";
import { endpointStates, endpointTexts as texts } from "./endpoint-texts.ts";
import { MadeList } from "./made-list.tsx";
import { useOnce } from "./once.ts";
import styles from "./connections.module.css";

/** Whom we tell, and whether it arrives; each has a page of its own with what was sent. */
export function EndpointList({ endpoints }: { readonly endpoints: readonly Endpoint[] }) {
  const say = useSay();
  const secrets = useOnce();
  const columns: readonly Column<Endpoint>[] = [
    {
      title: say(texts.description),
      render: ({ endpointId, description }) => (
        <Link to="/admin/connections/$endpointId" params={{ endpointId }}>
          {description}
        </Link>
      ),
    },
    { title: say(texts.url), render: ({ url }) => <code className={styles.code}>{url}</code> },
    {
      title: say(connectionTexts.state),
      render: ({ state }) => (
        <Tag tone={state === "active" ? "good" : "attention"}>{say(endpointStates[state])}</Tag>
      ),
    },
    { title: say(texts.dead), align: "end", render: ({ dead }) => dead },
  ];
  return (
    <MadeList
      texts={texts}
      Form={EndpointForm}
      secrets={secrets}
      columns={columns}
      rows={endpoints}
      keyOf={({ endpointId }) => endpointId}
    />
  );
}
