import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Compared } from "@aftercare/core/planning/compare-orders.ts";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import { useSay } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { Amount, privacyStore } from "../../ui/amount.tsx";
import { payoffOrderNames } from "./order-texts.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";
import styles from "./payoff.module.css";

const width = 360;
const height = 200;
const edge = { top: 24, bottom: 24, left: 8, right: 12 };

interface PayoffCurvesProps {
  readonly rows: readonly Compared[];
  /** The order that is drawn strongly. */
  readonly name: Compared["name"];
}

/** What is left in all under each order, as a picture and as a table. */
export function PayoffCurves({ rows, name }: PayoffCurvesProps) {
  const say = useSay();
  const isHidden = useStore(privacyStore) === "hidden";
  const curves = rows.flatMap((row) =>
    row.outcome.kind === "ends" ? [{ name: row.name, left: row.outcome.balancesFen }] : [],
  );
  const months = Math.max(0, ...curves.map(({ left }) => left.length));
  if (months < 2) return undefined;
  const most = Math.max(...curves.map(({ left }) => left[0] ?? 0));
  const x = scaleLinear()
    .domain([1, months])
    .range([edge.left, width - edge.right]);
  const y = scaleLinear()
    .domain([0, most])
    .range([height - edge.bottom, edge.top]);
  const curve = line<number>(
    (_, at) => x(at + 1),
    (fen) => y(fen),
  );
  const monthsShown = monthsOf(months);
  return (
    <figure>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say(texts.chart)}
      >
        <line x1={edge.left} x2={width - edge.right} y1={y(0)} y2={y(0)} />
        {curves.map((each) => (
          <path
            key={each.name}
            className={each.name === name ? styles.strong : undefined}
            d={curve(each.left) ?? ""}
          />
        ))}
        <text x={edge.left} y={14}>
          {isHidden ? "" : writeMoneyInTable(most)}
        </text>
        <text x={width - edge.right} y={height - 6} textAnchor="end">
          {say(texts.month, { n: months })}
        </text>
      </svg>
      <details>
        <summary className={styles.summary}>{say(texts.chartTable)}</summary>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(texts.order)}</th>
                {monthsShown.map((n) => (
                  <th key={n} scope="col">
                    {say(texts.month, { n })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {curves.map((each) => (
                <tr key={each.name}>
                  <th scope="row">{say(payoffOrderNames[each.name])}</th>
                  {monthsShown.map((n) => (
                    <td key={n}>
                      <Amount fen={each.left[n - 1] ?? 0} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** At most a dozen months, evenly, and the last one. */
function monthsOf(months: number): readonly number[] {
  const step = Math.max(1, Math.ceil(months / 12));
  const shown = Array.from({ length: Math.ceil(months / step) }, (_, at) => 1 + at * step);
  return shown[shown.length - 1] === months ? shown : [...shown, months];
}
