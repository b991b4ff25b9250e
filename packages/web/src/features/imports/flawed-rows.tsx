import { importColumns } from "@aftercare/core/import/columns.ts";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { flawedRowsQuery, type FlawedRow, type Import } from "../../api/imports.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { importTexts as texts } from "./import-texts.ts";
import { useFlawedFile } from "./use-flawed-file.ts";
import styles from "./imports.module.css";

type Flaw = FlawedRow["flaws"][number] & { readonly row: number; readonly at: number };

/** Row, column, what stands there, and what to do; and all of these rows as a sheet to mend. */
export function FlawedRows({ one }: { readonly one: Import }) {
  const say = useSay();
  const language = useLanguage();
  const file = useFlawedFile();
  const found = useSuspenseInfiniteQuery(flawedRowsQuery(one.importId, one.step));
  const flaws: readonly Flaw[] = found.data.pages.flatMap(({ items }) =>
    items.flatMap(({ row, flaws: of }) => of.map((flaw, at) => ({ ...flaw, row, at }))),
  );
  const titleOf = ({ field }: Flaw) =>
    importColumns[one.kind].find((column) => column.field === field)?.title[language];
  const columns: readonly Column<Flaw>[] = [
    { title: say(texts.row), render: ({ row }) => say(texts.rowOf, { n: row }) },
    { title: say(texts.cell), render: (flaw) => titleOf(flaw) ?? say(texts.wholeRow) },
    {
      title: say(texts.value),
      render: (flaw) => <span className={styles.value}>{valueIn(flaw) ?? say(texts.empty)}</span>,
    },
    { title: say(texts.reason), render: ({ reason }) => reason },
  ];
  /** Where the core refused, what was refused stands in the row itself. */
  function valueIn({ row, field, value }: Flaw): string | undefined {
    if (value !== undefined) return value;
    const place = field === undefined ? undefined : one.mapping?.[field];
    const of = found.data.pages.flatMap(({ items }) => items).find((each) => each.row === row);
    const cell = place === undefined ? undefined : of?.cells[place];
    return cell === "" ? undefined : cell;
  }

  return (
    <Section title={say(texts.somethingWrong, { n: one.counts?.flawed ?? 0 })}>
      <p>{say(texts.wrongLead)}</p>
      <div>
        <Button busy={file.isPending && say(texts.downloading)} onClick={() => file.mutate(one)}>
          {say(texts.download)}
        </Button>
      </div>
      {file.error === null ? undefined : <ProblemNote error={file.error} />}
      <Table
        name={say(texts.somethingWrong, { n: one.counts?.flawed ?? 0 })}
        columns={columns}
        rows={flaws}
        keyOf={({ row, at }) => `${row} ${at}`}
      />
      {found.hasNextPage ? (
        <div>
          <Button onClick={() => void found.fetchNextPage()}>{say(uiTexts.more)}</Button>
        </div>
      ) : undefined}
    </Section>
  );
}
