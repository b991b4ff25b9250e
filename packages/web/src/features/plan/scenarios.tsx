import { useState } from "react";
import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Section } from "../../ui/page.tsx";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import { ScenarioCard } from "./scenario-card.tsx";
import { isFixed, usualFirstOn, type Scenario } from "./scenario.ts";
import styles from "./plan.module.css";

interface ScenariosProps {
  readonly clientId: string;
  readonly plans: Plans;
  readonly isWorked: boolean;
}

/** A and B, each with a way for every debt; trying out records nothing. */
export function Scenarios({ clientId, plans, isWorked }: ScenariosProps) {
  const say = useSay();
  const firstOn = usualFirstOn(plans.today, plans.budget?.salaryDay);
  const [a, setA] = useState<Scenario>(() => ({ firstOn, choices: begin(plans, 12) }));
  const [b, setB] = useState<Scenario>(() => ({ firstOn, choices: begin(plans, 24) }));
  if (plans.debts.every(isFixed)) return undefined;
  const shared = { clientId, plans, isWorked };
  return (
    <Section title={say(texts.scenarios)}>
      <div className={styles.scenarios}>
        <ScenarioCard {...shared} name="A" scenario={a} onChange={setA} />
        <ScenarioCard {...shared} name="B" scenario={b} onChange={setB} />
      </div>
    </Section>
  );
}

/** An offer that was accepted, else equal parts over so many months. */
function begin({ debts }: Plans, months: number): Scenario["choices"] {
  return Object.fromEntries(
    debts.map(({ debtId, offers }) => {
      const accepted = offers.find(({ answered }) => answered?.outcome === "accepted");
      return [debtId, { way: accepted === undefined ? "even" : `offer:${accepted.id}`, months }];
    }),
  );
}
