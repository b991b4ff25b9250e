import { scaleLinear, scaleUtc } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { Debt } from "../../api/clients.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { AmountChart, chartArea } from "../../ui/amount-chart.tsx";
import { Day } from "../../ui/day.tsx";
import { debtTexts as texts } from "./debt-texts.ts";
import { payoffOf } from "./payoff.ts";

/** How the debt went down, as a picture and as a table. */
export function PayoffPicture({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const language = useLanguage();
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
    .range([chartArea.left, chartArea.right]);
  const y = scaleLinear().domain([0, startFen]).range([chartArea.bottom, chartArea.top]);
  const at = ({ on }: { readonly on: string }) => x(new Date(on));
  const curve = line<(typeof story)[number]>(at, ({ leftFen }) => y(leftFen)).curve(curveStepAfter);
  const below = area<(typeof story)[number]>(at, y(0), ({ leftFen }) => y(leftFen)).curve(
    curveStepAfter,
  );
  return (
    <AmountChart
      name={say(texts.chartName)}
      mostFen={startFen}
      from={writeDate((story[0]?.on ?? last.on) as IsoDate, language)}
      until={writeDate(last.on as IsoDate, language)}
      table={
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
      }
    >
      <path data-look="area" d={below(story) ?? ""} />
      <path d={curve(story) ?? ""} />
      {points.map((point) => (
        <circle key={`${point.on}/${point.leftFen}`} cx={at(point)} cy={y(point.leftFen)} r={4} />
      ))}
    </AmountChart>
  );
}
