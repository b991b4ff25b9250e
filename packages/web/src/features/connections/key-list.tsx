import { revokeApiKey, type ApiKey } from "../../api/connections.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { useWriteMoment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Note, Row, Tag } from "../../ui/page.tsx";
import type { Column } from "../../ui/table.tsx";
import { ConfirmOpener } from "./confirm-opener.tsx";
import { connectionTexts, keyTexts as texts, scopeNames } from "./connection-texts.ts";
import { KeyForm } from "./key-form.tsx";
import { MadeList } from "./made-list.tsx";
import { useOnce } from "./once.ts";
import { RotateKey } from "./rotate-key.tsx";

const old = [["organisation", "connections", "keys"]];

/** Every key there is or was, when it was used last, and the two ways to end it. */
export function KeyList({ keys }: { readonly keys: readonly ApiKey[] }) {
  const say = useSay();
  const write = useWriteMoment();
  const secrets = useOnce();

  async function revoke({ id, name }: ApiKey) {
    await revokeApiKey(id);
    await refresh(old);
    tell(say(texts.revokedTold, { name }));
  }

  const columns: readonly Column<ApiKey>[] = [
    { title: say(connectionTexts.name), render: ({ name }) => name },
    {
      title: say(texts.scopes),
      render: ({ scopes }) => (
        <Row>
          {scopes.map((scope) => (
            <Tag key={scope}>{say(scopeNames[scope])}</Tag>
          ))}
        </Row>
      ),
    },
    {
      title: say(texts.standing),
      render: ({ standing, expiresAt }) => (
        <>
          <Tag tone={standing === "active" ? "good" : "plain"}>{say(texts[standing])}</Tag>
          {standing === "active" && expiresAt !== undefined ? (
            <Note>{say(texts.endsAt, { at: write(expiresAt) })}</Note>
          ) : undefined}
        </>
      ),
    },
    {
      title: say(texts.lastUsed),
      render: ({ lastUsedOn }) =>
        lastUsedOn === undefined ? say(texts.never) : <Day on={lastUsedOn} />,
    },
    {
      title: say(connectionTexts.actions),
      fits: true,
      render: (key) =>
        key.standing === "active" ? (
          <>
            <RotateKey apiKey={key} onMade={(secret) => secrets.show(key.name, secret)} />
            <ConfirmOpener
              label={say(texts.revoke)}
              title={say(texts.revokeTitle, { name: key.name })}
              act={say(texts.revoke)}
              isDanger
              onConfirm={() => revoke(key)}
            >
              <p>{say(texts.revokeLead)}</p>
            </ConfirmOpener>
          </>
        ) : undefined,
    },
  ];

  return (
    <MadeList
      texts={texts}
      Form={KeyForm}
      secrets={secrets}
      columns={columns}
      rows={keys}
      keyOf={({ id }) => id}
    />
  );
}
