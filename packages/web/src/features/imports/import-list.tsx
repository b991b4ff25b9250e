import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { importsQuery, type Import } from "../../api/imports.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment, useWriteMoment } from "../../ui/moment.tsx";
import { Empty, Note } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { useWho } from "../audit/use-who.ts";
import { importTexts as texts, kindNames, stepNames } from "./import-texts.ts";

/** Each import with where it stands: whoever left in the middle finds it again. */
export function ImportList() {
  const say = useSay();
  const who = useWho();
  const write = useWriteMoment();
  const found = useSuspenseInfiniteQuery(importsQuery);
  const imports = found.data.pages.flatMap(({ items }) => items);
  const columns: readonly Column<Import>[] = [
    {
      title: say(texts.file),
      render: ({ importId, fileName, askedAt }) => (
        <Link
          to="/admin/imports/$importId"
          params={{ importId }}
          aria-label={say(texts.openOf, { file: fileName, at: write(askedAt) })}
        >
          {fileName}
        </Link>
      ),
    },
    { title: say(texts.what), render: ({ kind }) => say(kindNames[kind]) },
    { title: say(texts.when), render: ({ askedAt }) => <Moment at={askedAt} /> },
    { title: say(texts.who), render: ({ askedBy }) => who(askedBy) },
    { title: say(texts.stands), render: (one) => <Standing one={one} /> },
  ];
  if (imports.length === 0) {
    return (
      <Empty>
        <p>{say(texts.none)}</p>
      </Empty>
    );
  }
  return (
    <>
      <Table
        name={say(texts.earlier)}
        columns={columns}
        rows={imports}
        keyOf={({ importId }) => importId}
      />
      {found.hasNextPage ? (
        <div>
          <Button onClick={() => void found.fetchNextPage()}>{say(uiTexts.more)}</Button>
        </div>
      ) : undefined}
    </>
  );
}

function Standing({ one: { step, counts } }: { readonly one: Import }) {
  const say = useSay();
  const recorded = step === "done" ? (counts?.recorded ?? 0) : undefined;
  const flawed = step === "done" || step === "review" ? (counts?.flawed ?? 0) : 0;
  return (
    <>
      <p>
        {say(stepNames[step])}
        {recorded === undefined ? "" : ` · ${say(texts.count, { n: recorded })}`}
      </p>
      {flawed === 0 ? undefined : <Note>{say(texts.somethingWrong, { n: flawed })}</Note>}
    </>
  );
}
