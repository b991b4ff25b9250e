import { Link } from "@tanstack/react-router";
import type { Endpoint } from "../../api/connections.ts";
import { useSay } from "../../language/language.ts";
import { Opener } from "../../ui/opener.tsx";
import { Empty, Section, Tag } from "../../ui/page.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { connectionTexts } from "./connection-texts.ts";
import { EndpointForm } from "./endpoint-form.tsx";
import { endpointStates, endpointTexts as texts } from "./endpoint-texts.ts";
import { useOnce } from "./once.ts";
import styles from "./connections.module.css";

/** Whom we tell, and whether it arrives; each has a page of its own with what was sent. */
export function EndpointList({ endpoints }: { readonly endpoints: readonly Endpoint[] }) {
  const say = useSay();
  const { once, show, close } = useOnce();
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
    <Section
      title={say(texts.title)}
      aside={
        <Opener title={say(texts.create)}>
          {(done) => (
            <EndpointForm
              onClose={done}
              onMade={(name, secret) => {
                show(name, secret);
                done();
              }}
            />
          )}
        </Opener>
      }
    >
      <p>{say(texts.lead)}</p>
      {once === undefined ? undefined : (
        <ShownOnce
          label={`${say(connectionTexts.secret)} · ${once.of}`}
          value={once.secret}
          hint={say(connectionTexts.once)}
          onClose={close}
        />
      )}
      {endpoints.length === 0 ? (
        <Empty>
          <p>{say(texts.none)}</p>
        </Empty>
      ) : (
        <Table
          name={say(texts.title)}
          columns={columns}
          rows={endpoints}
          keyOf={({ endpointId }) => endpointId}
        />
      )}
    </Section>
  );
}
