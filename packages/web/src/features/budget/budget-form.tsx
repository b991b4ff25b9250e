import { essentialKinds } from "@aftercare/core/casefile/habit-facts.ts";
import type { Plans } from "../../api/plans.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { AmountField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { useToday } from "../../ui/use-today.ts";
import { budgetTexts as texts } from "./budget-texts.ts";
import { budgetDataOf, checkBudget, typedBudgetOf, type TypedBudget } from "./read-budget.ts";

interface BudgetFormProps {
  readonly clientId: string;
  readonly budget: Plans["budget"];
  onDone?: (() => void) | undefined;
}

/** B48: a month in round figures. */
export function BudgetForm({ clientId, budget, onDone }: BudgetFormProps) {
  const say = useSay();
  const today = useToday();
  const { id, renew } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedBudget>({
    name: `budget/${clientId}`,
    defaults: typedBudgetOf(budget),
    check: checkBudget,
    fieldOf: {
      "data.incomeFen": "income",
      "data.otherFen": "other",
      "data.salaryDay": "salaryDay",
    },
    async save(typed) {
      const data = { ...budgetDataOf(typed), on: today };
      await record({ id, clientId, type: "budget.saved", data });
      renew();
      tell(say(texts.saved));
      onDone?.();
    },
  });
  const { fields } = form;
  return (
    <FormFrame
      form={form}
      submit={say(texts.save)}
      aside={onDone === undefined ? undefined : <CancelButton onClick={onDone} />}
    >
      <AmountField
        fields={fields}
        name="income"
        label={say(texts.income)}
        hint={say(texts.incomeHint)}
      />
      {essentialKinds.map((kind) => (
        <AmountField key={kind} fields={fields} name={kind} label={say(texts[kind])} optional />
      ))}
      <AmountField fields={fields} name="other" label={say(texts.other)} optional />
      <TextField
        fields={fields}
        name="salaryDay"
        label={say(texts.salaryDay)}
        hint={say(texts.salaryHint)}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        optional
      />
    </FormFrame>
  );
}
