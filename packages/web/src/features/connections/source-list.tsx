import { disableSource, rotateSourceSecret, type Source } from "../../api/connections.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { tell } from "../../ui/notices.tsx";
import { Tag } from "../../ui/page.tsx";
import type { Column } from "../../ui/table.tsx";
import { ConfirmOpener } from "./confirm-opener.tsx";
import { connectionTexts, sourceTexts as texts } from "./connection-texts.ts";
import { SourceForm } from "./source-form.tsx";
import { MadeList } from "./made-list.tsx";
import { useOnce } from "./once.ts";
import styles from "./connections.module.css";

const old = [["organisation", "connections", "sources"]];

/** Partners' systems that tell us what happened, each with its own address and secret. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const say = useSay();
  const secrets = useOnce();

  async function rotate({ sourceId, name }: Source) {
    const { secret } = await rotateSourceSecret(sourceId);
    secrets.show(name, secret);
  }

  async function disable({ sourceId, name }: Source) {
    await disableSource(sourceId);
    await refresh(old);
    tell(say(texts.disabledTold, { name }));
  }

  const columns: readonly Column<Source>[] = [
    { title: say(connectionTexts.name), render: ({ name }) => name },
    {
      title: say(texts.address),
      render: ({ path }) => <code className={styles.code}>{location.origin + path}</code>,
    },
    {
      title: say(connectionTexts.state),
      render: ({ state }) => (
        <Tag tone={state === "active" ? "good" : "plain"}>{say(texts[state])}</Tag>
      ),
    },
    {
      title: say(connectionTexts.actions),
      fits: true,
      render: (source) =>
        source.state === "active" ? (
          <>
            <ConfirmOpener
              label={say(texts.rotate)}
              title={say(texts.rotateOf, { name: source.name })}
              act={say(texts.rotate)}
              onConfirm={() => rotate(source)}
            >
              <p>{say(texts.rotateLead)}</p>
            </ConfirmOpener>
            <ConfirmOpener
              label={say(texts.disable)}
              title={say(texts.disableOf, { name: source.name })}
              act={say(texts.disable)}
              isDanger
              onConfirm={() => disable(source)}
            >
              <p>{say(texts.disableLead)}</p>
            </ConfirmOpener>
          </>
        ) : undefined,
    },
  ];

  return (
    <MadeList
      texts={texts}
      Form={SourceForm}
      secrets={secrets}
      columns={columns}
      rows={sources}
      keyOf={({ sourceId }) => sourceId}
    />
  );
}
