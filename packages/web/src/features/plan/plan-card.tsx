import type { PlannedDebt } from "../../api/plans.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useToday } from "../../ui/use-today.ts";
import { EventButton } from "../record/event-button.tsx";
import type { EventField } from "../record/event-field.ts";
import { Autopay } from "./autopay.tsx";
import { ChangedNote, PlanFacts, PlanHistory, PlanTag } from "./plan-facts.tsx";
import { PlanRows } from "./plan-rows.tsx";
import { planTexts as texts } from "./plan-texts.ts";
import styles from "./plan.module.css";

interface PlanCardProps {
  readonly clientId: string;
  readonly debt: PlannedDebt;
}

/** One lender's plan, and yes or a question. */
export function PlanCard({ clientId, debt }: PlanCardProps) {
  const { plan, creditor, isSettled } = debt;
  if (plan === undefined) return undefined;
  return (
    <Card>
      <div className={styles.head}>
        <h2>{creditor}</h2>
        <PlanTag debt={debt} reader="client" />
      </div>
      <ChangedNote plan={plan} />
      <PlanFacts plan={plan} />
      {isSettled || plan.state === "ended" ? undefined : (
        <>
          <Answer clientId={clientId} debt={debt} />
          {plan.state === "active" ? <Autopay clientId={clientId} debt={debt} /> : undefined}
        </>
      )}
      <PlanRows plan={plan} creditor={creditor} />
      <PlanHistory plan={plan} />
    </Card>
  );
}

const words: EventField = {
  name: "words",
  label: texts.questionWords,
  hint: texts.questionHint,
  as: "long",
};

/** The client's own word, for as long as it is asked for; a question may be asked at any time. */
function Answer({ clientId, debt: { debtId, creditor, plan } }: PlanCardProps) {
  const say = useSay();
  const today = useToday();
  const { mutateAsync: record, error, isPending } = useRecord();
  if (plan === undefined) return undefined;
  const { id: planId, answered } = plan;

  async function agree() {
    const data = { planId, answer: "agree", on: today };
    await record({ id: newId(), clientId, debtId, type: "plan.answered", data });
    tell(say(texts.agreedNow));
  }

  return (
    <>
      <Row>
        {answered?.agrees === true ? undefined : (
          <Button
            look="main"
            disabled={isPending}
            aria-label={say(texts.agreeOf, { creditor })}
            onClick={() => void agree().catch(ignore)}
          >
            {say(texts.agree)}
          </Button>
        )}
        <EventButton
          title={say(texts.questionOf, { creditor })}
          words={say(texts.question)}
          clientId={clientId}
          debtId={debtId}
          type="plan.answered"
          about={planId}
          fixed={{ planId, answer: "question", on: today }}
          fields={[words]}
          told={say(texts.asked2)}
        />
      </Row>
      {error === null ? undefined : <ProblemNote error={error} />}
    </>
  );
}

/** The mutation keeps what went wrong, and it is shown. */
const ignore = () => undefined;
