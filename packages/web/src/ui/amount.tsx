import { writeMoney, writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import { useLanguage, useSay } from "../language/language.ts";
import { makeKeptStore, useStore } from "../lib/store.ts";
import { uiTexts } from "./ui-texts.ts";
import styles from "./amount.module.css";

/** The eye: whether amounts are shown on this device. */
export const privacyStore = makeKeptStore("amounts", ["shown", "hidden"], "shown");

interface AmountProps {
  readonly fen: number;
  /** `¥1,280.50` in tables and big figures, `1,280.50元` in sentences. */
  readonly form?: "table" | "sentence";
}

/** An amount on one line, or dots of one width for all when a stranger may look. */
export function Amount({ fen, form = "table" }: AmountProps) {
  const language = useLanguage();
  const say = useSay();
  if (useStore(privacyStore) === "hidden") {
    return (
      <span className={styles.amount}>
        <span aria-hidden="true">••••••</span>
        <span className="visually-hidden">{say(uiTexts.hidden)}</span>
      </span>
    );
  }
  const written = form === "table" ? writeMoneyInTable(fen) : writeMoney(fen, language);
  return <span className={styles.amount}>{written}</span>;
}
