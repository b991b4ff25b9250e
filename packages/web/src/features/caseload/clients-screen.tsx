import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Empty, Note, Page, Row } from "../../ui/page.tsx";
import { ShortcutHelp, type ShortcutWords } from "../../ui/shortcut-help.tsx";
import { shortcutTexts } from "../../ui/shortcut-texts.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import { ClientsTable } from "./clients-table.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { SearchField } from "./search-field.tsx";
import { countFilters, useFilters } from "./search-of.ts";
import { useCaseload } from "./use-caseload.ts";
import { useSelection } from "./use-selection.ts";
import { ViewBar } from "./view-bar.tsx";
import styles from "./caseload.module.css";

const stretch = 100;
const keys: ShortcutWords = [
  ["J", shortcutTexts.next],
  ["K", shortcutTexts.previous],
  ["Enter", shortcutTexts.open],
  ["X", shortcutTexts.select],
  ["E", shortcutTexts.log],
  ["/", shortcutTexts.search],
];

/** S2: find and slice everybody, 50 or 300 of them. */
export function ClientsScreen() {
  const say = useSay();
  const { filters, change, clear } = useFilters();
  const [limit, setLimit] = useState(stretch);
  const more = limit === stretch ? {} : { limit };
  const { caseload, isOld } = useCaseload({ ...filters, ...more });
  const selection = useSelection(caseload?.items.map(({ clientId }) => clientId) ?? []);
  if (caseload === undefined) return <Skeleton />;
  const { items, found, counts } = caseload;
  const isNarrowed = countFilters(filters) > 0;
  return (
    <Page
      title={say(texts.title)}
      width="wide"
      aside={
        <Row>
          <ShortcutHelp keys={keys} />
          <ButtonLink look="main" to="/clients/new">
            {say(texts.add)}
          </ButtonLink>
        </Row>
      }
    >
      <div className={styles.tools}>
        <SearchField value={filters.q ?? ""} onSearch={(q) => change({ q })} />
        <FilterBar counts={counts} />
        <ViewBar />
      </div>
      <Row>
        <div role="status">
          <Note>{say(texts.found, { n: found, all: counts.clients })}</Note>
        </div>
        {isNarrowed && items.length > 0 ? (
          <Button look="quiet" onClick={clear}>
            {say(texts.clear)}
          </Button>
        ) : undefined}
      </Row>
      {items.length === 0 ? (
        <Empty>
          <p>{say(isNarrowed ? texts.noMatch : texts.empty)}</p>
          {isNarrowed ? (
            <Button onClick={clear}>{say(texts.clear)}</Button>
          ) : (
            <ButtonLink to="/clients/new">{say(texts.add)}</ButtonLink>
          )}
        </Empty>
      ) : (
        <ClientsTable rows={items} isOld={isOld} selection={selection} />
      )}
      {found > items.length ? (
        <div>
          <Button onClick={() => setLimit(Math.min(limit + 2 * stretch, 1_000))}>
            {say(texts.more)}
          </Button>
        </div>
      ) : undefined}
      <BulkBar
        rows={items.filter(({ clientId }) => selection.chosen.has(clientId))}
        onClear={selection.clear}
      />
    </Page>
  );
}
