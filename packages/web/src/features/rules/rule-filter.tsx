import { Link } from "@tanstack/react-router";
import type { ListedRule } from "../../api/rules.ts";
import { useSay } from "../../language/language.ts";
import { isOpenToChange } from "./rule-shown.ts";
import { rulesTexts as texts } from "./rules-texts.ts";
import styles from "./rules.module.css";

/** All rules, those that may be changed, those that were. */
export function RuleFilter({ rules }: { readonly rules: readonly ListedRule[] }) {
  const say = useSay();
  const choices = [
    { value: "all", text: texts.all, n: rules.length },
    { value: "open", text: texts.open, n: rules.filter(isOpenToChange).length },
    {
      value: "changed",
      text: texts.changed,
      n: rules.filter(({ changed }) => changed !== undefined).length,
    },
  ];
  return (
    <nav className={styles.filter} aria-label={say(texts.show)}>
      {choices.map(({ value, text, n }) => (
        <Link
          key={value}
          to="/admin/rules"
          search={value === "all" ? {} : { show: value }}
          resetScroll={false}
          className={styles.choice}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say(text, { n })}
        </Link>
      ))}
    </nav>
  );
}
