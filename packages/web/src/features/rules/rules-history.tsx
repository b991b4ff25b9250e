import { useInfiniteQuery } from "@tanstack/react-query";
import { settingsHistoryQuery, type SettingsChange } from "../../api/organisation.ts";
import type { ListedRule, RuleWish } from "../../api/rules.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { Note, Section, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { useActorWords } from "../timeline/actor-words.ts";
import { wishWords } from "./rule-words.ts";
import { rulesTexts as texts, wordTexts } from "./rules-texts.ts";
import styles from "./rules.module.css";

interface HistoryProps {
  readonly rules: readonly ListedRule[];
  readonly names: ReadonlyMap<string, string>;
}

const prefix = "rules.";

/** Who made which rule otherwise, and when. */
export function RulesHistory({ rules, names }: HistoryProps) {
  const say = useSay();
  const who = useActorWords(names);
  const history = useInfiniteQuery(settingsHistoryQuery);
  const changes = (history.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter((change) => change.changes.some(({ field }) => field.startsWith(prefix)));
  if (history.isPending) return undefined;
  return (
    <Section title={say(texts.history)}>
      {history.error === null ? undefined : (
        <ProblemNote error={history.error} retry={() => void history.refetch()} />
      )}
      {changes.length === 0 && !history.hasNextPage ? (
        <Note>{say(texts.historyNone)}</Note>
      ) : undefined}
      <ol className={styles.history}>
        {changes.map((change) => (
          <li key={change.version}>
            <p className={styles.small}>
              <Moment at={change.at} /> · {who(change.by)} ·{" "}
              {say(texts.historyVersion, { n: change.version })}
            </p>
            <Changed change={change} rules={rules} />
          </li>
        ))}
      </ol>
      {history.hasNextPage ? (
        <div>
          <Button
            busy={history.isFetchingNextPage && say(uiTexts.loading)}
            onClick={() => void history.fetchNextPage()}
          >
            {say(texts.historyMore)}
          </Button>
        </div>
      ) : undefined}
    </Section>
  );
}

function Changed({
  change,
  rules,
}: {
  readonly change: SettingsChange;
  readonly rules: readonly ListedRule[];
}) {
  const say = useSay();
  return (
    <ul>
      {change.changes.flatMap(({ field, before, after }) => {
        const rule = rules.find(({ id }) => field === `${prefix}${id}`);
        if (rule === undefined) return [];
        const words = (wish: unknown) =>
          wishWords(say, rule, { rule: rule.id, ...(wish as Omit<RuleWish, "rule">) }).join(
            say(wordTexts.semicolon),
          );
        return [
          <li key={field}>
            {rule.title} <Tag>{rule.id}</Tag>
            <br />
            <s>{words(before)}</s> → {words(after)}
          </li>,
        ];
      })}
    </ul>
  );
}
