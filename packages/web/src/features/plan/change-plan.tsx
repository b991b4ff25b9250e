import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { splitEvenly } from "@aftercare/core/planning/schedule.ts";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import { useState } from "react";
import type { DebtPlan, PlannedDebt } from "../../api/plans.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay, type Text } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { DateField } from "../../ui/form/day-field.tsx";
import { LongTextField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { useToday } from "../../ui/use-today.ts";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import { leftOf } from "./plan-shape.ts";
import { longestMonths } from "./scenario.ts";

interface ChangePlanProps {
  readonly clientId: string;
  readonly debt: PlannedDebt;
  readonly plan: DebtPlan;
}

/** What is left in equal parts, from another day on. */
export function ChangePlan(props: ChangePlanProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { creditor } = props.debt;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say(texts.change)}
      </Button>
      {isOpen ? (
        <Dialog title={say(texts.changeOf, { creditor })} onClose={close} sheet>
          <ChangeForm {...props} onClose={close} />
        </Dialog>
      ) : undefined}
    </>
  );
}

interface Typed {
  readonly months: string;
  readonly firstOn: string;
  readonly reason: string;
  readonly overBudget: string;
}

function readMonths(typed: string): number | undefined {
  const plain = typed.normalize("NFKC").trim();
  const months = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return months >= 1 && months <= longestMonths ? months : undefined;
}

function ChangeForm({ clientId, debt, plan, onClose }: ChangePlanProps & { onClose(): void }) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { debtId } = debt;
  const leftFen = leftOf(plan);
  const open = plan.rows.filter(({ paidOn }) => paidOn === undefined);
  const next = open.find(({ dueOn }) => dueOn >= today);
  const form = useForm<Typed>({
    name: `plan.changed/${clientId}/${debtId}`,
    defaults: {
      months: String(open.length),
      firstOn: next?.dueOn ?? "",
      reason: "",
      overBudget: "",
    },
    check(typed) {
      const flaws: Partial<Record<keyof Typed, Text>> = {};
      if (readMonths(typed.months) === undefined) flaws.months = texts.monthsFlaw;
      if (typed.firstOn === "") flaws.firstOn = uiTexts.dayFlaw;
      if (typed.reason.trim() === "") flaws.reason = uiTexts.requiredFlaw;
      return flaws;
    },
    fieldOf: {
      "data.schedule": "firstOn",
      "data.reason": "reason",
      "data.overBudget": "overBudget",
    },
    async save({ months, firstOn, reason, overBudget }) {
      const schedule = splitEvenly(leftFen, readMonths(months) ?? 1, firstOn as IsoDate);
      const data = {
        planId: plan.id,
        schedule,
        anchorDay: Number(firstOn.slice(8)),
        reason: reason.trim(),
        ...(overBudget.trim() === "" ? {} : { overBudget: overBudget.trim() }),
        on: today,
      };
      await record({ id, clientId, debtId, type: "plan.changed", data });
      tell(say(texts.changed));
      onClose();
    },
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.change)} aside={<CancelButton onClick={onClose} />}>
      <TextField
        fields={fields}
        name="months"
        label={say(texts.months, { amount: writeMoneyInTable(leftFen) })}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
      />
      <DateField fields={fields} name="firstOn" label={say(texts.firstOn)} />
      <LongTextField fields={fields} name="reason" label={say(texts.reason)} rows={2} />
      <LongTextField
        fields={fields}
        name="overBudget"
        label={say(texts.overBudget)}
        hint={say(texts.overBudgetHint)}
        rows={2}
        optional
      />
    </FormFrame>
  );
}
