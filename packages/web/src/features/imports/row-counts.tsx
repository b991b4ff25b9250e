import { useSay, type Text } from "../../language/language.ts";
import { importTexts as texts } from "./import-texts.ts";
import styles from "./imports.module.css";

/** How many rows came to what. */
export function RowCounts({ counts }: { readonly counts: readonly (readonly [Text, number])[] }) {
  const say = useSay();
  return (
    <dl className={styles.counts}>
      {counts.map(([name, n]) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          <dd>{say(texts.count, { n })}</dd>
        </div>
      ))}
    </dl>
  );
}
