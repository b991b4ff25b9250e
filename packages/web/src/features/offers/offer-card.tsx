import type { Debt } from "../../api/clients.ts";
import { useLanguage, useSay, type Say } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Note, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { offerKindValues, offerOutcomeValues } from "../timeline/value-texts.ts";
import { AnswerOffer } from "./answer-offer.tsx";
import { ClauseList } from "./clause-list.tsx";
import { FlagList } from "./flag-list.tsx";
import type { Offer } from "./offer.ts";
import { offerTexts as texts } from "./offer-texts.ts";
import { writeMonth, writeRate, writeSpan } from "./write-span.ts";
import styles from "./offers.module.css";

interface OfferCardProps {
  readonly debt: Debt;
  readonly offer: Offer;
  readonly place: number;
  /** Its numbers stand in no table above. */
  readonly isAlone: boolean;
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** One offer: what it comes to, its clauses, what to look at, and the answer. */
export function OfferCard(props: OfferCardProps) {
  const { debt, offer, place, isAlone, reader, isWorked } = props;
  const say = useSay();
  const { kind, proposedBy, answered, validUntil } = offer;
  const name = say(texts.name, { n: place, kind: say(offerKindValues[kind]) });
  return (
    <Card>
      <div className={styles.head}>
        <h3>{name}</h3>
        <Row>
          {proposedBy === undefined ? undefined : <Tag>{say(texts.ours)}</Tag>}
          {answered === undefined ? undefined : (
            <Tag tone={answered.outcome === "accepted" ? "good" : "plain"}>
              {say(offerOutcomeValues[answered.outcome])}
            </Tag>
          )}
        </Row>
      </div>
      <Schedule offer={offer} />
      {validUntil === undefined ? undefined : (
        <p>
          <Saying text={texts.until} slots={{ day: <Day on={validUntil} /> }} />
        </p>
      )}
      {isAlone ? <Facts facts={numbersOf(offer, say)} /> : undefined}
      <Impact offer={offer} />
      <FlagList offer={offer} />
      <ClauseList offer={offer} />
      {answered?.reason === undefined ? undefined : (
        <Note>{say(texts.because, { reason: answered.reason })}</Note>
      )}
      {answered?.signOff === undefined ? undefined : (
        <Note>{say(texts.signedOff, { reason: answered.signOff })}</Note>
      )}
      {isWorked ? <AnswerOffer debt={debt} offer={offer} name={name} reader={reader} /> : undefined}
    </Card>
  );
}

/** 3 个月每月 ¥0.00，之后 12 个月每月 ¥604.00. */
function Schedule({ offer: { schedule, waivedFen, feeFen } }: { readonly offer: Offer }) {
  const say = useSay();
  return (
    <ul className={styles.schedule}>
      {schedule.map(({ months, monthlyFen }, at) => (
        <li key={at}>
          <Saying
            text={months === 1 ? texts.once : texts.part}
            slots={{ months: writeSpan(months, say), amount: <Amount fen={monthlyFen} /> }}
          />
        </li>
      ))}
      {waivedFen === 0 ? undefined : (
        <li>
          <Saying text={texts.waives} slots={{ amount: <Amount fen={waivedFen} /> }} />
        </li>
      )}
      {feeFen === 0 ? undefined : (
        <li>
          <Saying text={texts.feeAtOnce} slots={{ amount: <Amount fen={feeFen} /> }} />
        </li>
      )}
    </ul>
  );
}

/** What it does to the way ahead (B36). */
function Impact({ offer: { endsOn, moreMonths = 0 } }: { readonly offer: Offer }) {
  const say = useSay();
  const text = moreMonths > 0 ? texts.later : moreMonths < 0 ? texts.sooner : texts.endsThen;
  const month = writeMonth(endsOn, useLanguage());
  const months = writeSpan(Math.abs(moreMonths), say);
  return <p>{say(text, { month, months })}</p>;
}

function numbersOf(offer: Offer, say: Say) {
  const { totalFen, interestFen, feeFen, months, nominalBasisPoints, effectiveBasisPoints } = offer;
  const rate = (points: number | undefined) =>
    points === undefined ? say(texts.noRate) : writeRate(points);
  return [
    [say(texts.total), <Amount key="total" fen={totalFen} />],
    [say(texts.interest), <Amount key="interest" fen={interestFen} />],
    [say(texts.fee), <Amount key="fee" fen={feeFen} />],
    [say(texts.nominal), rate(nominalBasisPoints)],
    [say(texts.effective), rate(effectiveBasisPoints)],
    [say(texts.monthsRow), writeSpan(months, say)],
  ] as const;
}
