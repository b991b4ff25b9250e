import { Link } from "@tanstack/react-router";
import { useMembership } from "../../api/me.ts";
import type { DebtPlan, PlannedDebt } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { useToday } from "../../ui/use-today.ts";
import { EventButton } from "../record/event-button.tsx";
import type { EventField } from "../record/event-field.ts";
import { Autopay } from "./autopay.tsx";
import { ChangePlan } from "./change-plan.tsx";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import { PlanFacts, PlanHistory, PlanTag } from "./plan-facts.tsx";
import { PlanRows } from "./plan-rows.tsx";
import styles from "./plan.module.css";

interface StaffPlanCardProps {
  readonly clientId: string;
  readonly debt: PlannedDebt;
  readonly isWorked: boolean;
}

/** One lender's plan and its next step: share, hear the client, begin, change, end. */
export function StaffPlanCard({ clientId, debt, isWorked }: StaffPlanCardProps) {
  const say = useSay();
  const { plan, creditor, isSettled } = debt;
  if (plan === undefined) return undefined;
  const isAlive = isWorked && !isSettled && plan.state !== "ended";
  return (
    <Card>
      <div className={styles.head}>
        <h3>
          <Link to="/clients/$clientId/debts/$debtId" params={{ clientId, debtId: debt.debtId }}>
            {creditor}
          </Link>
        </h3>
        <PlanTag debt={debt} reader="staff" />
      </div>
      {isAlive && plan.state !== "active" ? (
        <BeforeItBegins clientId={clientId} debt={debt} />
      ) : undefined}
      {plan.state === "asked" ? <Note>{say(texts.whatWasAsked)}</Note> : undefined}
      <PlanFacts plan={plan} />
      {isAlive ? (
        <>
          <Acts clientId={clientId} debt={debt} plan={plan} />
          {plan.state === "active" ? <Autopay clientId={clientId} debt={debt} /> : undefined}
        </>
      ) : undefined}
      <PlanRows plan={plan} creditor={creditor} />
      <PlanHistory plan={plan} />
    </Card>
  );
}

/** B03, B06: what is to be held against the lender's statement first. */
function BeforeItBegins({ clientId, debt }: Pick<StaffPlanCardProps, "clientId" | "debt">) {
  const say = useSay();
  const { debtId, differencesFen, isCompared } = debt;
  if (isCompared && differencesFen === 0) return undefined;
  const amount = <Amount fen={differencesFen} form="sentence" />;
  return (
    <Row>
      {isCompared ? (
        <span className={styles.attention}>
          <Saying text={texts.difference} slots={{ amount }} />
        </span>
      ) : (
        <Note>{say(texts.notCompared)}</Note>
      )}
      <ButtonLink to="/clients/$clientId/debts/$debtId/reconcile" params={{ clientId, debtId }}>
        {say(texts.reconcile)}
      </ButtonLink>
    </Row>
  );
}

const shareWords: EventField = {
  name: "words",
  label: texts.shareWords,
  as: "long",
  optional: true,
};
const answerFields: readonly EventField[] = [
  {
    name: "answer",
    label: texts.answerKind,
    as: "chips",
    choices: { agree: texts.agree, question: texts.question },
    usual: "agree",
  },
  {
    name: "words",
    label: texts.answerWords,
    as: "long",
    when: ({ answer }) => answer === "question",
  },
];
/** B32: the Z of a letter or a call. */
const promiseFields: readonly EventField[] = [
  { name: "promisedOn", label: texts.promisedOn, as: "coming-day" },
  {
    name: "amountFen",
    label: texts.promisedAmount,
    hint: texts.promisedHint,
    as: "amount",
    optional: true,
  },
];
const endFields: readonly EventField[] = [
  {
    name: "reason",
    label: texts.endReason,
    as: "choice",
    choices: {
      finished: texts.finished,
      replaced: texts.replaced,
      "not-kept": texts["not-kept"],
      "called-off": texts["called-off"],
    },
  },
  { name: "words", label: texts.endWords, as: "long", optional: true },
];

interface ActsProps {
  readonly clientId: string;
  readonly debt: PlannedDebt;
  readonly plan: DebtPlan;
}

function Acts({ clientId, debt, plan }: ActsProps) {
  const say = useSay();
  const today = useToday();
  const { debtId, creditor } = debt;
  const { id: planId, state } = plan;
  const form = { clientId, debtId, about: planId, fixed: { planId, on: today } };
  return (
    <Row>
      {state === "draft" ? (
        <EventButton
          {...form}
          title={say(texts.shareOf, { creditor })}
          words={say(texts.share)}
          look="main"
          type="plan.shared"
          fields={[shareWords]}
          submit={say(texts.share)}
          told={say(texts.sharedNow)}
        />
      ) : undefined}
      {state === "shared" || state === "asked" ? (
        <EventButton
          {...form}
          title={say(texts.answerOf, { creditor })}
          words={say(texts.answer)}
          type="plan.answered"
          fields={answerFields}
        />
      ) : undefined}
      {state === "agreed" ? <Activate clientId={clientId} debt={debt} plan={plan} /> : undefined}
      {state === "draft" ? undefined : <ChangePlan clientId={clientId} debt={debt} plan={plan} />}
      <EventButton
        {...form}
        title={say(texts.promiseOf, { creditor })}
        words={say(texts.promise)}
        look="quiet"
        type="promise.made"
        idField="promiseId"
        fixed={{ on: today }}
        fields={promiseFields}
        told={say(texts.promised)}
      />
      <EventButton
        {...form}
        title={say(texts.endOf, { creditor })}
        words={say(texts.end)}
        look="quiet"
        type="plan.ended"
        fields={endFields}
        told={say(texts.endedNow)}
      />
    </Row>
  );
}

/** B06, B11: past a gate goes who may, with a reason. */
function Activate({ clientId, debt, plan }: ActsProps) {
  const say = useSay();
  const today = useToday();
  const { role } = useMembership();
  const { debtId, creditor, differencesFen } = debt;
  const maySupervise = role === "supervisor" || role === "admin";
  const differs = differencesFen > 0;
  if (differs && !maySupervise) return <Note>{say(texts.askSupervisor)}</Note>;
  const fields: readonly EventField[] = [
    ...(differs
      ? [{ name: "overDifferences", label: texts.overDifferences, as: "long" } as const]
      : []),
    {
      name: "overBudget",
      label: texts.overBudget,
      hint: texts.overBudgetHint,
      as: "long",
      optional: true,
    },
  ];
  return (
    <EventButton
      title={say(texts.activateOf, { creditor })}
      words={say(texts.activate)}
      look="main"
      clientId={clientId}
      debtId={debtId}
      about={plan.id}
      type="plan.activated"
      fixed={{ planId: plan.id, on: today }}
      fields={fields}
      submit={say(texts.activate)}
      told={say(texts.activated)}
    />
  );
}
