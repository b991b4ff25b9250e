import { addDays, parseDate } from "@aftercare/core/calendar/dates.ts";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { accessRecordQuery, type AccessRecord } from "../../api/access-record.ts";
import { useZone } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { startOfDay } from "../../lib/local-moment.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { Empty, Note, Row, Section } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { auditTexts as texts } from "./audit-texts.ts";
import { detailWords } from "./audit-words.ts";
import { useAuditCsv } from "./use-audit-csv.ts";
import { useTitles } from "./use-titles.ts";
import { useWho } from "./use-who.ts";
import styles from "./audit.module.css";

/** What was found, newest first; to be printed or saved as it is listed. */
export function AuditList() {
  const say = useSay();
  const found = useSuspenseInfiniteQuery(accessRecordQuery(useQuestion()));
  const records = found.data.pages.flatMap(({ items }) => items);
  const columns = useColumns(records);
  const saveCsv = useAuditCsv();
  return (
    <Section title={say(texts.found)}>
      {records.length === 0 ? (
        <Empty>
          <p>{say(found.hasNextPage ? texts.noneYet : texts.none)}</p>
        </Empty>
      ) : (
        <>
          <div className="no-print">
            <Row>
              <Note>
                <span role="status">{say(texts.shown, { n: records.length })}</span>
              </Note>
              <Button onClick={() => print()}>{say(texts.print)}</Button>
              <Button onClick={() => saveCsv(records)}>{say(texts.csv)}</Button>
            </Row>
          </div>
          <Table
            name={say(texts.found)}
            columns={columns}
            rows={records}
            keyOf={({ at, id }) => `${at} ${id}`}
          />
        </>
      )}
      {found.hasNextPage ? (
        <div className="no-print">
          <Button aria-disabled={found.isFetching} onClick={() => void found.fetchNextPage()}>
            {say(texts.more)}
          </Button>
        </div>
      ) : undefined}
    </Section>
  );
}

/** The address says days of the organisation's calendar; the API is asked for moments. */
function useQuestion() {
  const zone = useZone();
  const { actor, kind, client, from, until } = useSearch({ strict: false });
  const first = parseDate(from ?? "");
  const last = parseDate(until ?? "");
  return {
    by: actor,
    kind,
    clientId: client,
    from: first && startOfDay(first, zone),
    until: last && startOfDay(addDays(last, 1), zone),
  };
}

function useColumns(records: readonly AccessRecord[]): readonly Column<AccessRecord>[] {
  const say = useSay();
  const titleOf = useTitles();
  const who = useWho();
  const search = useSearch({ strict: false });
  return [
    { title: say(texts.at), render: ({ at }) => <Moment at={at} /> },
    { title: say(texts.actor), render: ({ by }) => <span className="begins">{who(by)}</span> },
    {
      title: say(texts.what),
      render: (record) => (
        <>
          {record.title}
          <div className={styles.detail}>{detailWords(record, titleOf, say).join(" · ")}</div>
        </>
      ),
    },
    {
      title: say(texts.client),
      render: ({ clientId }) =>
        clientId === undefined ? undefined : (
          <>
            <span className={styles.subject}>{clientId}</span>{" "}
            <Link
              className="no-print"
              to="/admin/audit"
              search={{ ...search, client: clientId }}
              aria-label={say(texts.onlyThisOf, { id: clientId })}
            >
              {say(texts.onlyThis)}
            </Link>
          </>
        ),
    },
    {
      title: say(texts.subject),
      render: ({ subject }) =>
        subject === undefined ? undefined : (
          <span className={styles.subject}>{titleOf(subject) ?? subject}</span>
        ),
    },
    ...(records.some(({ network }) => network !== undefined)
      ? [{ title: say(texts.network), render: ({ network }: AccessRecord) => network }]
      : []),
  ];
}
