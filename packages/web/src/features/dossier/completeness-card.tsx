import { useSuspenseQuery } from "@tanstack/react-query";
import { completenessQuery, type Completeness } from "../../api/dossiers.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Row, Section } from "../../ui/page.tsx";
import { meterTexts as texts } from "./dossier-texts.ts";
import styles from "./dossier.module.css";

export interface CompletenessCardProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly reader: "client" | "staff";
}

type Item = Completeness["items"][number];

/** What is filled in on the debt itself; the rest is a file. */
const facts: readonly Item["item"][] = ["contract-number", "signed-on", "rate"];

/** A36 to A39: how good a proof the file of this debt is, and what would make it better. */
export function CompletenessCard({ clientId, debtId, reader }: CompletenessCardProps) {
  const say = useSay();
  const { data } = useSuspenseQuery(completenessQuery(clientId, debtId));
  const missing = data.items.filter(({ state }) => state === "missing");
  const { percent, withoutReceipt } = data;
  return (
    <Section title={say(texts.title)}>
      <Card>
        <Row>
          <progress
            className={styles.progress}
            aria-label={say(texts.title)}
            max={100}
            value={percent}
          />
          <b>{say(texts.percent, { n: percent })}</b>
        </Row>
        {missing.length === 0 ? (
          <p>{say(texts.whole)}</p>
        ) : (
          <details>
            <summary className={styles.summary}>
              {say(texts.missing, { n: missing.length })}
            </summary>
            <ul className={styles.missing}>
              {missing.map((item) => (
                <li key={item.item}>
                  <Row>
                    <b>{nameOf(item, say)}</b>
                    {reader === "client" ? <Way item={item} debtId={debtId} /> : undefined}
                  </Row>
                  <Note>{item.why}</Note>
                  {item.item === "receipts" ? (
                    <Note>
                      {say(texts.withoutReceipt)}{" "}
                      {withoutReceipt.map(({ paymentId, on, amountFen }) => (
                        <span key={paymentId}>
                          <Day on={on} /> <Amount fen={amountFen} />{" "}
                        </span>
                      ))}
                    </Note>
                  ) : undefined}
                </li>
              ))}
            </ul>
          </details>
        )}
        <div>
          {reader === "client" ? (
            <ButtonLink to="/dossier">{say(texts.dossier)}</ButtonLink>
          ) : (
            <ButtonLink to="/clients/$clientId/dossier" params={{ clientId }}>
              {say(texts.dossier)}
            </ButtonLink>
          )}
        </div>
      </Card>
    </Section>
  );
}

function nameOf({ name, have, want }: Item, say: ReturnType<typeof useSay>): string {
  if (have === undefined || want === undefined) return name;
  return say(texts.counted, { name, have, want });
}

function Way({ item: { item, name }, debtId }: { readonly item: Item; readonly debtId: string }) {
  const say = useSay();
  // A whole schedule is recorded by the desk, or comes with an import.
  if (item === "schedule") return undefined;
  if (facts.includes(item)) {
    return (
      <ButtonLink look="quiet" to="/debts/$debtId/edit" params={{ debtId }}>
        {say(texts.addFact, { name })}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink look="quiet" to="/files" search={{ debt: debtId }}>
      {say(texts.addFile, { name })}
    </ButtonLink>
  );
}
