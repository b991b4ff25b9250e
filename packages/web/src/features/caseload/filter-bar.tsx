import { useId } from "react";
import type { CaseloadCounts } from "../../api/caseload.ts";
import { useMembership } from "../../api/me.ts";
import { useSay, type Text } from "../../language/language.ts";
import { AssigneeFilter } from "./assignee-filter.tsx";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import { flagTexts } from "./flag-texts.ts";
import { countFilters, useFilters, type Filters } from "./search-of.ts";
import styles from "./caseload.module.css";

const dues = ["overdue", "today", "week", "none"] as const;
const flags = Object.keys(flagTexts) as readonly (keyof typeof flagTexts)[];

interface Option {
  readonly value: string;
  readonly text: Text;
}

const states: readonly Option[] = [
  { value: "", text: texts.open },
  { value: "closed", text: texts.closed },
  { value: "all", text: texts.stateAll },
];
const orders: readonly Option[] = [
  { value: "", text: texts.byDue },
  { value: "name", text: texts.byName },
  { value: "opened", text: texts.byOpened },
  { value: "balance", text: texts.byBalance },
];
const languages: readonly Option[] = [
  { value: "", text: texts.languageAny },
  { value: "zh-CN", text: texts["zh-CN"] },
  { value: "en", text: texts.en },
];

/** By what the list can be narrowed, each with how many it would leave. Behind a button on phones. */
export function FilterBar({ counts }: { readonly counts: CaseloadCounts }) {
  const say = useSay();
  const { filters, change } = useFilters();
  const { role } = useMembership();
  const count = countFilters(filters);
  const counted = (words: string, n: number) => say(texts.counted, { words, n });
  const wide = matchMedia("(min-width: 800px)").matches;
  return (
    <details className={styles.filters} open={wide || undefined}>
      <summary>{count === 0 ? say(texts.filters) : say(texts.filtersOn, { n: count })}</summary>
      <div className={styles.filterRow}>
        <Choice
          name="due"
          label={say(texts.due)}
          choices={[
            { value: "", label: say(texts.dueAny) },
            ...dues.map((due) => ({ value: due, label: counted(say(texts[due]), counts[due]) })),
          ]}
        />
        <Choice
          name="flag"
          label={say(texts.flag)}
          choices={[
            { value: "", label: say(texts.flagAny) },
            ...flags
              .filter((flag) => counts[flag] > 0 || filters.flag === flag)
              .map((flag) => ({
                value: flag,
                label: counted(say(flagTexts[flag]), counts[flag]),
              })),
          ]}
        />
        <AssigneeFilter
          role={role}
          value={filters.assignee ?? ""}
          unassigned={counts.unassigned}
          onChange={(assignee) => change({ assignee })}
        />
        <Choice name="state" label={say(texts.state)} choices={said(states)} />
        <Choice name="language" label={say(texts.language)} choices={said(languages)} />
        <Choice name="sort" label={say(texts.sort)} choices={said(orders)} />
      </div>
    </details>
  );

  function said(given: readonly Option[]) {
    return given.map(({ value, text }) => ({ value, label: say(text) }));
  }
}

interface ChoiceProps {
  readonly name: keyof Filters;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ name, label, choices }: ChoiceProps) {
  const { filters, change } = useFilters();
  const id = useId();
  return (
    <span className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.input}
        value={filters[name] ?? ""}
        onChange={(event) => change({ [name]: event.target.value })}
      >
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
