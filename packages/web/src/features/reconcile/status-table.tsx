import type { Debt } from "../../api/clients.ts";
import { useSay, type Texts } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Empty, Row, Section, Tag } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { statusValues } from "../timeline/account-value-texts.ts";
import { statusTexts as texts } from "./reconcile-texts.ts";
import type { Reader } from "../debts/debt-link.tsx";

type StatusRow = Debt["statusHistory"][number];

/** B65: what app, certificate and report said, day by day, and where they contradict each other. */
export function StatusTable({ debt, reader }: { readonly debt: Debt; readonly reader: Reader }) {
  const say = useSay();
  const { statusHistory, debtId } = debt;
  const columns: readonly Column<StatusRow>[] = [
    { title: say(texts.day), render: ({ on }) => <Day on={on} /> },
    { title: say(texts.source), render: ({ source }) => say(texts[source]) },
    { title: say(texts.says), render: (row) => <Says row={row} /> },
  ];
  return (
    <Section title={say(texts.title)}>
      {statusHistory.some(({ conflicts }) => conflicts) ? (
        <Card tone="attention">
          <p>{say(texts.conflict)}</p>
          {reader === "client" ? (
            <Row>
              <ButtonLink to="/objection/$debtId" params={{ debtId }}>
                {say(texts.object)}
              </ButtonLink>
            </Row>
          ) : undefined}
        </Card>
      ) : undefined}
      {statusHistory.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : (
        <Table
          name={say(texts.title)}
          columns={columns}
          rows={statusHistory}
          keyOf={({ seq, source }) => `${source}-${seq}`}
        />
      )}
    </Section>
  );
}

function Says({ row: { source, verdict, status, conflicts } }: { readonly row: StatusRow }) {
  const say = useSay();
  const verdictText = {
    settled: texts.settled,
    "not-settled": texts.notSettled,
    unclear: texts.unclear,
  }[verdict];
  const seen: Texts = statusValues;
  const word = source === "app" && status !== undefined ? seen[status] : undefined;
  const words =
    source === "report" && status !== undefined
      ? say(texts.code, { verdict: say(verdictText), code: status })
      : say(word ?? verdictText);
  return (
    <>
      {words} {conflicts ? <Tag tone="attention">{say(texts.contradicts)}</Tag> : undefined}
    </>
  );
}
