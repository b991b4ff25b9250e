import type { ReactNode } from "react";
import type { CreditReport } from "../../api/credit-report.ts";
import { useSay, type Text } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { Table } from "../../ui/table.tsx";
import { ledgerTexts as texts } from "./ledger-texts.ts";
import styles from "./report.module.css";

type LedgerData = CreditReport["ledger"];
type Counted = LedgerData["reports"][number];

/** A23, TC10: what was obtained this year, what is left free, and what the next one costs where. */
export function Ledger({ ledger }: { readonly ledger: LedgerData }) {
  const say = useSay();
  const { year, resetsOn, reports, counter, online } = ledger;
  const { free, used, left, nextFen, extra, price } = counter;
  return (
    <Section title={say(texts.title, { year })}>
      <Card>
        <dl className={styles.ledger}>
          <Line name={say(texts.counter)}>{say(texts.counterUsed, { free, used, left })}</Line>
          {extra.filter(isOfUse).map(({ count, used: gone, from, until, isOver }) => (
            <Line key={from} name={say(texts.extra, { count })}>
              <Saying
                text={isOver ? texts.extraOver : texts.extraUsed}
                slots={{ used: gone, from: <Day on={from} />, until: <Day on={until} /> }}
              />
            </Line>
          ))}
          <Line name={say(texts.nextCounter)}>
            <Cost fen={nextFen} />
          </Line>
          <Line name={say(texts.nextOnline)}>
            <Cost fen={online.nextFen} />
          </Line>
        </dl>
        <Note>
          <Saying text={texts.resets} slots={{ day: <Day on={resetsOn} /> }} />{" "}
          {price === undefined ? undefined : <PriceSource price={price} />}
        </Note>
      </Card>
      {reports.length === 0 ? (
        <Note>{say(texts.none)}</Note>
      ) : (
        <Table
          name={say(texts.list)}
          rows={reports}
          keyOf={({ on, channel }) => `${on}-${channel}`}
          columns={[
            { title: say(texts.day), render: ({ on }) => <Day on={on} /> },
            { title: say(texts.where), render: ({ channel }) => say(channelText(channel)) },
            { title: say(texts.countedAs), render: (one) => <CountedAs counted={one} /> },
          ]}
        />
      )}
    </Section>
  );
}

/** What nobody used before it lapsed is no news. */
const isOfUse = ({ isOver, used }: LedgerData["counter"]["extra"][number]) => !isOver || used > 0;

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Cost({ fen }: { readonly fen: number | undefined }) {
  const say = useSay();
  if (fen === undefined) return say(texts.unknownPrice);
  return fen === 0 ? say(texts.freeOfCharge) : <Amount fen={fen} form="sentence" />;
}

/** Whose word the price is: it may be out of date, and says so. */
function PriceSource({ price }: { readonly price: NonNullable<LedgerData["counter"]["price"]> }) {
  const say = useSay();
  if (price.source === "organisation") return say(texts.priceOurs);
  return (
    <Saying
      text={texts.priceOld}
      slots={{ fee: <Amount fen={price.fen} form="sentence" />, year: price.since.slice(0, 4) }}
    />
  );
}

function CountedAs({ counted: { as, costFen } }: { readonly counted: Counted }) {
  const say = useSay();
  return (
    <>
      {say(kinds[as])}
      {as === "paid" && costFen !== undefined ? (
        <>
          {" "}
          <Amount fen={costFen} form="sentence" />
        </>
      ) : undefined}
    </>
  );
}

const kinds: Readonly<Record<Counted["as"], Text>> = {
  own: texts.own,
  extra: texts.asExtra,
  online: texts.asOnline,
  paid: texts.paid,
  "not-counted": texts.notCounted,
};

function channelText(channel: string): Text {
  if (channel === "counter") return texts.counter;
  if (channel === "internet") return texts.internet;
  return channel === "bank-app" ? texts.bankApp : texts.notSaid;
}
