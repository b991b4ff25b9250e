import { useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { clientQuery, followUpsQuery } from "../../api/clients.ts";
import { historiesQuery } from "../../api/histories.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Empty, Page, Row } from "../../ui/page.tsx";
import { kindOf, kindText, readKind, timelineKinds } from "../timeline/kinds.ts";
import { timelineTexts } from "../timeline/timeline-texts.ts";
import { Timeline } from "../timeline/timeline.tsx";
import { historyTexts as texts } from "./history-texts.ts";
import { NoteButton } from "./note-button.tsx";
import { SelectFilter } from "./select-filter.tsx";
import { mergeHistories } from "./merge-histories.ts";

const ownFile = "own";

/** S5: everything that was ever recorded, the client's own file and every debt in one line. */
export function ClientTimelineScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const names = useStaffNames();
  const { clientId = "" } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const [{ data: client }, { data: followUps }] = useSuspenseQueries({
    queries: [clientQuery(clientId), followUpsQuery(clientId)],
  });
  const [pages, setPages] = useState(1);
  const files = [ownFile, ...client.debts.map(({ debtId }) => debtId)];
  const chosen = files.filter((file) => search.file === undefined || file === search.file);
  const { data: loaded } = useQuery({
    ...historiesQuery(
      clientId,
      chosen.map((file) => (file === ownFile ? undefined : file)),
      pages,
    ),
    throwOnError: true,
  });
  const kind = readKind(search.kind);
  const shown = mergeHistories(loaded ?? []).filter(
    ({ entry }) => kind === undefined || kindOf(entry) === kind,
  );
  const nameOf = (file: string | undefined) =>
    client.debts.find(({ debtId }) => debtId === file)?.creditor ?? say(texts.ownFile);

  function choose(change: { readonly kind?: string; readonly file?: string }) {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== "");
    void navigate({
      to: "/clients/$clientId/timeline",
      params: { clientId },
      search: Object.fromEntries(next),
    });
  }

  return (
    <Page
      title={say(texts.title, { name: client.name })}
      lead={
        <Link to="/clients/$clientId" params={{ clientId }} className="no-print">
          {say(texts.back)}
        </Link>
      }
      aside={
        <span className="no-print">
          <NoteButton clientId={clientId} />
          <Button look="quiet" onClick={() => print()}>
            {say(texts.print)}
          </Button>
        </span>
      }
    >
      <Row>
        <SelectFilter
          label={say(texts.kind)}
          value={kind ?? ""}
          onChange={(value) => choose({ kind: value })}
          choices={[
            { value: "", label: say(timelineTexts.all) },
            ...timelineKinds.map((each) => ({ value: each, label: say(kindText(each)) })),
          ]}
        />
        <SelectFilter
          label={say(texts.file)}
          value={search.file ?? ""}
          onChange={(value) => choose({ file: value })}
          choices={[
            { value: "", label: say(texts.allFiles) },
            ...files.map((file) => ({ value: file, label: nameOf(file) })),
          ]}
        />
      </Row>
      {shown.length === 0 && loaded !== undefined ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : (
        <Timeline
          entries={shown.map(({ entry }) => entry)}
          names={names}
          followUps={followUps}
          fileOf={(entry) => nameOf(shown.find((one) => one.entry === entry)?.debtId)}
        />
      )}
      {loaded?.some(({ hasMore }) => hasMore) === true ? (
        <div className="no-print">
          <Button onClick={() => setPages(pages + 1)}>{say(texts.more)}</Button>
        </div>
      ) : undefined}
    </Page>
  );
}
