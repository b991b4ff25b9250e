import type { ReactNode } from "react";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import { useSay } from "../language/language.ts";
import { useStore } from "../lib/store.ts";
import { privacyStore } from "./amount.tsx";
import { uiTexts } from "./ui-texts.ts";
import styles from "./amount-chart.module.css";

const width = 360;
const height = 190;

/** Where curves are drawn, in the picture's own units: what is most stands on top, nothing at the bottom. */
export const chartArea = { left: 8, right: width - 12, top: 24, bottom: height - 26 } as const;

interface AmountChartProps {
  readonly name: string;
  /** The amount at the top; not written while amounts are hidden. */
  readonly mostFen: number;
  /** What the two ends of the line at the bottom are called. */
  readonly from?: string;
  readonly until: string;
  /** The curves, by scales over `chartArea`. */
  readonly children: ReactNode;
  /** The same as a table, for those who would rather read. */
  readonly table: ReactNode;
}

/** How money goes down over time, as a picture and as a table. */
export function AmountChart(props: AmountChartProps) {
  const { name, mostFen, from, until, children, table } = props;
  const say = useSay();
  const isHidden = useStore(privacyStore) === "hidden";
  const { left, right, bottom } = chartArea;
  return (
    <figure>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <line x1={left} x2={right} y1={bottom} y2={bottom} />
        {children}
        <text x={left} y={14}>
          {isHidden ? "" : writeMoneyInTable(mostFen)}
        </text>
        <text x={left} y={height - 6}>
          {from}
        </text>
        <text x={right} y={height - 6} textAnchor="end">
          {until}
        </text>
      </svg>
      <details>
        <summary className={styles.summary}>{say(uiTexts.asTable)}</summary>
        <div className={styles.scroll}>{table}</div>
      </details>
    </figure>
  );
}
