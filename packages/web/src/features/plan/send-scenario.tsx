import { useMutation } from "@tanstack/react-query";
import { newId, recordAll, refreshClient, type Happening } from "../../api/record.ts";
import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Note, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import { choiceOf, isFixed, scheduleOf, type Scenario } from "./scenario.ts";

interface SendScenarioProps {
  readonly clientId: string;
  readonly plans: Plans;
  readonly name: string;
  readonly scenario: Scenario;
}

/** Drafts a plan for each debt that has a way in this scenario, and shares them when asked to. */
export function SendScenario({ clientId, plans, name, scenario }: SendScenarioProps) {
  const say = useSay();
  const drafts = draftsOf(clientId, plans, scenario);
  const send = useMutation({
    async mutationFn(shares: boolean) {
      const events = drafts.flatMap((draft) => (shares ? [draft, shareOf(draft, plans)] : [draft]));
      const results = await recordAll(events);
      await refreshClient(clientId);
      const failed = results.filter(({ status }) => status >= 400);
      return { shares, failed };
    },
    onSuccess({ shares, failed }) {
      const [first] = failed;
      if (first === undefined) {
        tell(say(shares ? texts.sent : texts.keptDrafts, { n: drafts.length }));
      } else tell(say(texts.notSent, { n: failed.length, why: whyOf(first) }));
    },
  });
  if (drafts.length === 0) return undefined;
  return (
    <>
      {usesOpenOffer(plans, scenario) ? <Note>{say(texts.notAccepted)}</Note> : undefined}
      <Row>
        <Button look="main" disabled={send.isPending} onClick={() => send.mutate(true)}>
          {say(texts.send, { name })}
        </Button>
        <Button look="quiet" disabled={send.isPending} onClick={() => send.mutate(false)}>
          {say(texts.keep)}
        </Button>
      </Row>
      {send.error === null ? undefined : <ProblemNote error={send.error} />}
    </>
  );
}

function draftsOf(
  clientId: string,
  { debts, today }: Plans,
  scenario: Scenario,
): readonly Happening[] {
  return debts.flatMap((debt) => {
    const choice = choiceOf(scenario, debt.debtId);
    const schedule = isFixed(debt) ? undefined : scheduleOf(debt, choice, scenario.firstOn);
    if (schedule === undefined) return [];
    const offer = debt.offers.find(({ id }) => `offer:${id}` === choice.way);
    const data = {
      planId: newId(),
      ...(offer?.answered?.outcome === "accepted" ? { offerId: offer.id } : {}),
      schedule,
      anchorDay: Number(scenario.firstOn.slice(8)),
      on: today,
    };
    return [{ id: newId(), clientId, debtId: debt.debtId, type: "plan.drafted", data }];
  });
}

function shareOf({ clientId, debtId, data }: Happening, { today }: Plans): Happening {
  const { planId } = data;
  const file = debtId === undefined ? { clientId } : { clientId, debtId };
  return { ...file, id: newId(), type: "plan.shared", data: { planId, on: today } };
}

function usesOpenOffer({ debts }: Plans, scenario: Scenario): boolean {
  return debts.some((debt) => {
    const { way } = choiceOf(scenario, debt.debtId);
    return (
      !isFixed(debt) &&
      debt.offers.some(({ id, answered }) => `offer:${id}` === way && answered === undefined)
    );
  });
}

type Result = Awaited<ReturnType<typeof recordAll>>[number];

function whyOf(result: Result): string {
  return "problem" in result ? (result.problem.detail ?? "") : "";
}
