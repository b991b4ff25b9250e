import { useId, useState } from "react";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { Amount } from "../../ui/amount.tsx";
import { Card, Note } from "../../ui/page.tsx";
import { payoffTexts as texts } from "./payoff-texts.ts";
import type { Payoff } from "./use-payoff.ts";
import styles from "./payoff.module.css";

/** A slider for trying out, a field for those who know the sum, and money that comes once. */
export function BudgetControls({ payoff }: { readonly payoff: Payoff }) {
  const say = useSay();
  const slider = useId();
  const typedField = useId();
  const lumpField = useId();
  const { range, monthlyFen, setMonthly, lump, setLump } = payoff;
  const [typed, setTyped] = useState("");
  const isWrong = typed !== "" && (readAmount(typed) ?? 0) === 0;

  function type(text: string) {
    setTyped(text);
    const fen = readAmount(text) ?? 0;
    if (fen > 0) setMonthly(fen);
  }

  return (
    <Card>
      <label htmlFor={slider} className={styles.label}>
        {say(texts.monthly)}
        <strong className={styles.figure}>
          <Amount fen={monthlyFen} />
        </strong>
      </label>
      <input
        id={slider}
        className={styles.slider}
        type="range"
        min={range.leastFen}
        max={Math.max(range.mostFen, monthlyFen)}
        step={range.stepFen}
        value={monthlyFen}
        onChange={(event) => {
          setTyped("");
          setMonthly(Number(event.target.value));
        }}
      />
      <div className={styles.fields}>
        <label htmlFor={typedField}>
          {say(texts.monthlyTyped)}
          <input
            id={typedField}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={isWrong || undefined}
            onChange={(event) => type(event.target.value)}
          />
          {isWrong ? <Note>{say(texts.amountFlaw)}</Note> : undefined}
        </label>
        <label htmlFor={lumpField}>
          {say(texts.lump)}
          <input
            id={lumpField}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={lump}
            onChange={(event) => setLump(event.target.value)}
          />
          <Note>{say(texts.lumpHint)}</Note>
        </label>
      </div>
    </Card>
  );
}
