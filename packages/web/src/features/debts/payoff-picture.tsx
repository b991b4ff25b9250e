import { scaleLinear, scaleUtc } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { Debt } from "../../api/clients.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { Amount, privacyStore } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { debtTexts as texts } from "./debt-texts.ts";
import { payoffOf } from "./payoff.ts";
import styles from "./debts.module.css";

const width = 360;
const height = 190;
const edge = { top: 24, bottom: 26, left: 8, right: 12 };

/** How the debt went down, as a picture and as a table. */
export function PayoffPicture({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const language = useLanguage();
  const isHidden = useStore(privacyStore) === "hidden";
  const { startFen, points } = payoffOf(debt);
  const first = debt.terms.signedOn ?? debt.openedOn;
  const story = [
    { on: first < (points[0]?.on ?? first) ? first : (points[0]?.on ?? first), leftFen: startFen },
    ...points,
  ];
  const last = story[story.length - 1];
  if (last === undefined) return undefined;
  const x = scaleUtc()
    .domain([new Date(story[0]?.on ?? last.on), new Date(last.on)])
    .range([edge.left, width - edge.right]);
  const y = scaleLinear()
    .domain([0, startFen])
    .range([height - edge.bottom, edge.top]);
  const at = ({ on }: { readonly on: string }) => x(new Date(on));
  const curve = line<(typeof story)[number]>(at, ({ leftFen }) => y(leftFen)).curve(curveStepAfter);
  const below = area<(typeof story)[number]>(at, y(0), ({ leftFen }) => y(leftFen)).curve(
    curveStepAfter,
  );
  return (
    <figure>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say(texts.chartName)}
      >
        <line x1={edge.left} x2={width - edge.right} y1={y(0)} y2={y(0)} />
        <path className={styles.area} d={below(story) ?? ""} />
        <path d={curve(story) ?? ""} />
        {points.map((point) => (
          <circle key={`${point.on}/${point.leftFen}`} cx={at(point)} cy={y(point.leftFen)} r={4} />
        ))}
        <text x={edge.left} y={14}>
          {isHidden ? "" : writeMoneyInTable(startFen)}
        </text>
        <text x={edge.left} y={height - 6}>
          {writeDate((story[0]?.on ?? last.on) as IsoDate, language)}
        </text>
        <text x={width - edge.right} y={height - 6} textAnchor="end">
          {writeDate(last.on as IsoDate, language)}
        </text>
      </svg>
      <details>
        <summary className={styles.summary}>{say(texts.chartTable)}</summary>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(texts.day)}</th>
                <th scope="col">{say(texts.paid)}</th>
                <th scope="col">{say(texts.left)}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ on, paidFen, leftFen }) => (
                <tr key={`${on}/${leftFen}`}>
                  <td>
                    <Day on={on} />
                  </td>
                  <td>
                    <Amount fen={paidFen} />
                  </td>
                  <td>
                    <Amount fen={leftFen} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
