import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Compared } from "@aftercare/core/planning/compare-orders.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { AmountChart, chartArea } from "../../ui/amount-chart.tsx";
import { payoffOrderNames } from "./order-texts.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";

interface PayoffCurvesProps {
  readonly rows: readonly Compared[];
  /** The order that is drawn strongly. */
  readonly name: Compared["name"];
}

/** What is left in all under each order, as a picture and as a table. */
export function PayoffCurves({ rows, name }: PayoffCurvesProps) {
  const say = useSay();
  const curves = rows.flatMap((row) =>
    row.outcome.kind === "ends" ? [{ name: row.name, left: row.outcome.balancesFen }] : [],
  );
  const months = Math.max(0, ...curves.map(({ left }) => left.length));
  if (months < 2) return undefined;
  const most = Math.max(...curves.map(({ left }) => left[0] ?? 0));
  const x = scaleLinear().domain([1, months]).range([chartArea.left, chartArea.right]);
  const y = scaleLinear().domain([0, most]).range([chartArea.bottom, chartArea.top]);
  const curve = line<number>(
    (_, at) => x(at + 1),
    (fen) => y(fen),
  );
  const monthsShown = monthsOf(months);
  return (
    <AmountChart
      name={say(texts.chart)}
      mostFen={most}
      until={say(texts.month, { n: months })}
      table={
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
      }
    >
      {curves
        .filter((each) => each.name !== name)
        .map((each) => (
          <path key={each.name} data-look="weak" d={curve(each.left) ?? ""} />
        ))}
      {curves
        .filter((each) => each.name === name)
        .map((each) => (
          <path key={each.name} d={curve(each.left) ?? ""} />
        ))}
    </AmountChart>
  );
}

/** At most a dozen months, evenly, and the last one. */
function monthsOf(months: number): readonly number[] {
  const step = Math.max(1, Math.ceil(months / 12));
  const shown = Array.from({ length: Math.ceil(months / step) }, (_, at) => 1 + at * step);
  return shown[shown.length - 1] === months ? shown : [...shown, months];
}
