import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import styles from "./plan.module.css";

interface PayDayProps {
  readonly clientId: string;
  readonly plans: Plans;
}

/** B39: one pay day after the salary, what moves to it, and what that costs. */
export function PayDay({ clientId, plans: { payDay, debts, today } }: PayDayProps) {
  const say = useSay();
  if (payDay === undefined) return undefined;
  return (
    <Section title={say(texts.payDay)}>
      <Card>
        <p>{say(texts.payDayWords, { day: payDay.day })}</p>
        <ul className={styles.moves}>
          {payDay.moves.map(({ debtId, fromOn, toOn, days, costFen, schedule }) => {
            const debt = debts.find((one) => one.debtId === debtId);
            const creditor = debt?.creditor ?? "";
            return (
              <li key={debtId}>
                <span>
                  <Saying
                    text={texts.payDayMove}
                    slots={{ creditor, from: <Day on={fromOn} />, to: <Day on={toOn} /> }}
                  />
                </span>
                <span>
                  {costFen === 0 ? (
                    say(texts.payDayFree)
                  ) : (
                    <Saying
                      text={texts.payDayCost}
                      slots={{ n: String(days), amount: <Amount fen={costFen} form="sentence" /> }}
                    />
                  )}
                </span>
                <EventButton
                  title={say(texts.changeOf, { creditor })}
                  words={say(texts.payDayTake)}
                  look="quiet"
                  clientId={clientId}
                  debtId={debtId}
                  type="plan.changed"
                  about={toOn}
                  fixed={{
                    planId: debt?.plan?.id,
                    schedule,
                    anchorDay: payDay.day,
                    on: today,
                  }}
                  fields={[
                    {
                      name: "reason",
                      label: texts.reason,
                      as: "long",
                      usual: say(texts.payDayReason),
                    },
                  ]}
                  told={say(texts.changed)}
                />
              </li>
            );
          })}
        </ul>
        <Note>{say(texts.payDayNote)}</Note>
      </Card>
    </Section>
  );
}
