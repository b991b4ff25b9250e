import { useState } from "react";
import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Stack } from "../../ui/page.tsx";
import { BudgetForm } from "./budget-form.tsx";
import { BudgetOutcome } from "./budget-outcome.tsx";
import { budgetTexts as texts } from "./budget-texts.ts";

interface BudgetSectionProps {
  readonly clientId: string;
  readonly plans: Plans;
}

/** What a month comes to, and the way to change it. */
export function BudgetSection({ clientId, plans }: BudgetSectionProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Stack>
      <BudgetOutcome plans={plans} />
      <div>
        <Button onClick={() => setOpen(true)}>
          {say(plans.budget === undefined ? texts.title : texts.change)}
        </Button>
      </div>
      {isOpen ? (
        <Dialog title={say(texts.title)} onClose={close} sheet>
          <BudgetForm clientId={clientId} budget={plans.budget} onDone={close} />
        </Dialog>
      ) : undefined}
    </Stack>
  );
}
