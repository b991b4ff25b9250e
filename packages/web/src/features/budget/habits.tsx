import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Note, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import { budgetTexts as texts } from "./budget-texts.ts";

interface HabitsProps {
  readonly clientId: string;
  readonly plans: Plans;
}

/** B46: a large purchase, paid back before the next statement. */
export function BigSpends({ clientId, plans: { bigSpends, today } }: HabitsProps) {
  const say = useSay();
  const ahead = bigSpends.filter(({ statementOn }) => statementOn >= today);
  return (
    <Section title={say(texts.spends)}>
      <p>{say(texts.spendsLead)}</p>
      {ahead.length === 0 ? undefined : (
        <ul>
          {ahead.map(({ id, statementOn }) => (
            <li key={id}>
              <Saying text={texts.spendWords} slots={{ day: <Day on={statementOn} /> }} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <EventButton
          title={say(texts.addSpend)}
          clientId={clientId}
          type="big-spend.planned"
          idField="spendId"
          fixed={{ on: today }}
          fields={[
            { name: "amountFen", label: texts.spendAmount, as: "amount" },
            { name: "what", label: texts.spendWhat, as: "words", optional: true },
            { name: "statementOn", label: texts.statementOn, as: "coming-day" },
          ]}
          told={say(texts.spendSaved)}
        />
      </div>
    </Section>
  );
}

/** B44: new cards, loans and inquiries, counted over ninety days. */
export function NewCredits({ clientId, plans: { newCredits, today } }: HabitsProps) {
  const say = useSay();
  const since = addDays(today as IsoDate, -90);
  const recent = newCredits.filter(({ on }) => on > since).length;
  return (
    <Section title={say(texts.credits)}>
      <p>{say(texts.creditsLead)}</p>
      {recent === 0 ? undefined : <Note>{say(texts.creditCount, { n: recent })}</Note>}
      <div>
        <EventButton
          title={say(texts.credits)}
          words={say(texts.addCredit)}
          clientId={clientId}
          type="new-credit.opened"
          idField="creditId"
          fields={[
            {
              name: "kind",
              label: texts.creditKind,
              as: "chips",
              choices: { card: texts.card, loan: texts.loan, inquiry: texts.inquiry },
              usual: "card",
            },
            { name: "lender", label: texts.creditLender, as: "words", optional: true },
            { name: "on", label: texts.creditOn, as: "day" },
          ]}
          told={say(texts.creditSaved)}
        />
      </div>
    </Section>
  );
}
