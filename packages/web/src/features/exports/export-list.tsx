import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { exportsQuery, type MadeExport } from "../../api/exports.ts";
import { useMe } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment, useWriteMoment } from "../../ui/moment.tsx";
import { Empty, Note } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { useWho } from "../audit/use-who.ts";
import { exportTexts as texts, scopeNames } from "./export-texts.ts";

interface ExportListProps {
  readonly busyWith: boolean;
  onFetch(made: MadeExport): void;
}

/** Who took which list, when and why; whoever took it can fetch it for a day. */
export function ExportList({ busyWith, onFetch }: ExportListProps) {
  const say = useSay();
  const write = useWriteMoment();
  const who = useWho();
  const { id: own } = useMe().user;
  const found = useSuspenseInfiniteQuery(exportsQuery);
  const made = found.data.pages.flatMap(({ items }) => items);

  function fileOf(one: MadeExport) {
    if (one.state === "expired") return <Note>{say(texts.expired)}</Note>;
    if (one.madeBy !== `user:${own}`) return <Note>{say(texts.notYours)}</Note>;
    const slots = { at: write(one.madeAt), what: say(scopeNames[one.scope]) };
    return (
      <Button
        look="quiet"
        aria-label={say(texts.againOf, slots)}
        aria-disabled={busyWith || undefined}
        onClick={() => onFetch(one)}
      >
        {say(texts.again)}
      </Button>
    );
  }

  const columns: readonly Column<MadeExport>[] = [
    { title: say(texts.when), render: ({ madeAt }) => <Moment at={madeAt} /> },
    { title: say(texts.scope), render: ({ scope }) => say(scopeNames[scope]) },
    { title: say(texts.who), render: ({ madeBy }) => who(madeBy) },
    { title: say(texts.reason), render: ({ reason }) => reason },
    { title: say(texts.until), render: ({ expiresAt }) => <Moment at={expiresAt} /> },
    { title: say(texts.file), fits: true, render: fileOf },
  ];

  if (made.length === 0) {
    return (
      <Empty>
        <p>{say(texts.none)}</p>
      </Empty>
    );
  }
  return (
    <>
      <Table
        name={say(texts.made)}
        columns={columns}
        rows={made}
        keyOf={({ exportId }) => exportId}
      />
      {found.hasNextPage ? (
        <div>
          <Button onClick={() => void found.fetchNextPage()}>{say(uiTexts.more)}</Button>
        </div>
      ) : undefined}
    </>
  );
}
