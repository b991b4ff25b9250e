import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { settingsHistoryQuery, type SettingsChange } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { useWriteMoment } from "../../ui/moment.tsx";
import { Card, Empty, Note, Stack } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { auditTexts as texts } from "./audit-texts.ts";
import { settingWords, valueWords } from "./audit-words.ts";
import { useTitles } from "./use-titles.ts";
import { useWho } from "./use-who.ts";

type Setting = SettingsChange["changes"][number];

/** Each change of the settings, rules, wording and holidays: what it was and what it became. */
export function SettingsHistory() {
  const say = useSay();
  const write = useWriteMoment();
  const who = useWho();
  const titleOf = useTitles();
  const found = useSuspenseInfiniteQuery(settingsHistoryQuery);
  const versions = found.data.pages.flatMap(({ items }) => items);
  const columns: readonly Column<Setting>[] = [
    { title: say(texts.field), render: ({ field }) => settingWords(field, titleOf, say) },
    {
      title: say(texts.before),
      render: ({ before }) => valueWords(before, say) || say(texts.nothing),
    },
    {
      title: say(texts.after),
      render: ({ after }) => valueWords(after, say) || say(texts.nothing),
    },
  ];
  if (versions.length === 0) {
    return (
      <Empty>
        <p>{say(texts.noSettings)}</p>
      </Empty>
    );
  }
  return (
    <>
      <Stack>
        {versions.map(({ version, at, by, changes }) => {
          const heading = say(texts.version, { n: version, who: who(by), at: write(at) });
          return (
            <Card key={version}>
              <h2>{heading}</h2>
              {changes.length === 0 ? (
                <Note>{say(version === 1 ? texts.began : texts.nothing)}</Note>
              ) : (
                <Table
                  name={heading}
                  columns={columns}
                  rows={changes}
                  keyOf={({ field }) => field}
                />
              )}
            </Card>
          );
        })}
      </Stack>
      {found.hasNextPage ? (
        <div>
          <Button onClick={() => void found.fetchNextPage()}>{say(uiTexts.more)}</Button>
        </div>
      ) : undefined}
    </>
  );
}
