import type { ReactNode } from "react";
import { useLanguage, useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Tag } from "../../ui/page.tsx";
import { offerKindValues, offerOutcomeValues } from "../timeline/value-texts.ts";
import { cheapestOf, type Offer } from "./offer.ts";
import { offerTexts as texts } from "./offer-texts.ts";
import { writeMonth, writeRate, writeSpan } from "./write-span.ts";
import styles from "./offers.module.css";

/** Offers as columns, what they come to as rows: it scrolls within itself where there are many. */
export function CompareOffers({ offers }: { readonly offers: readonly Offer[] }) {
  const say = useSay();
  return (
    <div className={styles.scroll}>
      <table className={styles.compare} aria-label={say(texts.compare)}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say(texts.measure)}</span>
            </th>
            {offers.map((offer, at) => (
              <th key={offer.id} scope="col">
                {say(texts.name, { n: at + 1, kind: say(offerKindValues[offer.kind]) })}
                {offer.answered === undefined ? undefined : (
                  <Tag tone={offer.answered.outcome === "accepted" ? "good" : "plain"}>
                    {say(offerOutcomeValues[offer.answered.outcome])}
                  </Tag>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {useMeasures().map(({ name, write, valueOf }) => {
            const cheapest = cheapestOf(offers, valueOf);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {offers.map((offer) => (
                  <td key={offer.id}>
                    {write(offer)}
                    {cheapest.has(offer.id) ? <Tag tone="good">{say(texts.least)}</Tag> : undefined}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface Measure {
  readonly name: string;
  write(offer: Offer): ReactNode;
  valueOf(offer: Offer): number | undefined;
}

function useMeasures(): readonly Measure[] {
  const say = useSay();
  const language = useLanguage();
  const rate = (basisPoints: number | undefined) =>
    basisPoints === undefined ? say(texts.noRate) : writeRate(basisPoints);
  return [
    {
      name: say(texts.total),
      write: ({ totalFen }) => <Amount fen={totalFen} />,
      // What stays owed is no saving.
      valueOf: ({ totalFen, uncoveredFen }) => totalFen + uncoveredFen,
    },
    {
      name: say(texts.interest),
      write: ({ interestFen }) => <Amount fen={interestFen} />,
      valueOf: ({ interestFen }) => interestFen,
    },
    {
      name: say(texts.fee),
      write: ({ feeFen }) => <Amount fen={feeFen} />,
      valueOf: ({ feeFen }) => feeFen,
    },
    {
      name: say(texts.nominal),
      write: ({ nominalBasisPoints }) => rate(nominalBasisPoints),
      valueOf: ({ nominalBasisPoints }) => nominalBasisPoints,
    },
    {
      name: say(texts.effective),
      write: ({ effectiveBasisPoints }) => rate(effectiveBasisPoints),
      valueOf: ({ effectiveBasisPoints }) => effectiveBasisPoints,
    },
    {
      name: say(texts.monthsRow),
      write: ({ months }) => writeSpan(months, say),
      valueOf: ({ months }) => months,
    },
    {
      name: say(texts.ends),
      write: ({ endsOn }) => say(texts.aboutMonth, { month: writeMonth(endsOn, language) }),
      valueOf: () => undefined,
    },
  ];
}
