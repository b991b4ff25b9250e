import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import type { CaseloadCounts, DeskFlag } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { flagTexts } from "../caseload/flag-texts.ts";
import { bulkTexts as texts } from "./bulk-texts.ts";
import styles from "./bulk.module.css";

const dues = ["overdue", "today", "week"] as const;
const flags = Object.keys(flagTexts) as readonly DeskFlag[];

interface ChooseFilterProps {
  readonly counts: CaseloadCounts;
  readonly due: string;
  readonly flag: string;
  readonly q: string;
}

/** Which clients; each choice with how many stand behind it. What was chosen stands in the address. */
export function ChooseFilter({ counts, due, flag, q }: ChooseFilterProps) {
  const say = useSay();
  const navigate = useNavigate();
  const counted = (words: string, n: number) => say(texts.counted, { words, n });
  const change = (changes: object) => {
    const search = { due, flag: flag || undefined, q: q || undefined, ...changes };
    void navigate({ to: "/bulk-reminders", search, replace: true, resetScroll: false });
  };
  return (
    <div className={styles.filters}>
      <SearchField
        label={say(texts.search)}
        hint={say(texts.searchHint)}
        value={q}
        onSearch={(typed) => change({ q: typed === "" ? undefined : typed })}
      />
      <Choice
        label={say(texts.when)}
        value={due}
        choices={[
          ...dues.map((one) => [one, counted(say(texts[one]), counts[one])] as const),
          ["any", say(texts.any)],
        ]}
        onChoose={(chosen) => change({ due: chosen })}
      />
      <Choice
        label={say(texts.marked)}
        value={flag}
        choices={[
          ["", say(texts.any)],
          ...flags
            .filter((one) => counts[one] > 0 || one === flag)
            .map((one) => [one, counted(say(flagTexts[one]), counts[one])] as const),
        ]}
        onChoose={(chosen) => change({ flag: chosen === "" ? undefined : chosen })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
