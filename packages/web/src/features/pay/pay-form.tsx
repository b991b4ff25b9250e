import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import type { DebtSummary } from "../../api/clients.ts";
import { useMe } from "../../api/me.ts";
import { keepForLater } from "../../api/outbox.ts";
import { NoAnswerError } from "../../api/problem.ts";
import { newId, useEventId, useRecord, type Happening, type Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { Button } from "../../ui/button.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { AmountField, LongTextField, SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { PayWarning } from "../transfers/pay-warning.tsx";
import { payTexts as texts } from "./pay-texts.ts";

/** What became of it: recorded, or kept on the phone until there is a network. */
export interface Paid {
  readonly payment: Happening;
  readonly paymentId: string;
  readonly recorded?: Recorded;
  readonly amountFen: number;
  readonly on: string;
  readonly isSettled: boolean;
}

interface Typed {
  readonly debtId: string;
  readonly amount: string;
  readonly on: string;
  readonly method: string;
  readonly note: string;
}

const methods = [
  { value: "bank-transfer", text: texts.bankTransfer },
  { value: "platform", text: texts.platform },
  { value: "auto-debit", text: texts.autoDebit },
  { value: "counter", text: texts.counter },
  { value: "other", text: texts.other },
];

function check({ debtId, amount, on }: Typed): Flaws<Typed> {
  const amountFen = readAmount(amount);
  return {
    ...(debtId === "" ? { debtId: texts.debtFlaw } : {}),
    ...(amountFen === undefined || amountFen === 0 ? { amount: uiTexts.amountFlaw } : {}),
    ...(on === "" ? { on: uiTexts.dayFlaw } : {}),
  };
}

export function PayForm({
  clientId,
  debts,
  chosen,
  onPaid,
}: {
  readonly clientId: string;
  readonly debts: readonly DebtSummary[];
  readonly chosen: string;
  onPaid(paid: Paid): void;
}) {
  const say = useSay();
  const today = useToday();
  const { id: userId } = useMe().user;
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `payment/${clientId}`,
    defaults: { debtId: chosen, amount: "", on: today, method: "", note: "" },
    check,
    save,
    fieldOf: { "data.amountFen": "amount", "data.on": "on", "data.note": "note" },
  });
  const debt = debts.find(({ debtId }) => debtId === form.fields.watch("debtId"));

  async function save({ debtId, amount, on, method, note }: Typed) {
    const amountFen = readAmount(amount) ?? 0;
    const paymentId = newId();
    const payment: Happening = {
      id,
      clientId,
      debtId,
      type: "payment.made",
      data: {
        paymentId,
        amountFen,
        on,
        ...(method === "" ? {} : { method }),
        ...(note === "" ? {} : { note }),
      },
    };
    const isSettled = debt?.balanceFen === amountFen;
    const paid = { payment, paymentId, amountFen, on, isSettled };
    try {
      onPaid({ ...paid, recorded: await record(payment) });
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      await keepForLater(userId, payment);
      onPaid(paid);
    }
  }

  return (
    <FormFrame form={form} submit={say(texts.save)}>
      <PayWarning debt={debt} />
      <SelectField
        fields={form.fields}
        name="debtId"
        label={say(texts.debt)}
        empty={debts.length > 1 ? say(texts.debtFlaw) : undefined}
        choices={debts.map(({ debtId, creditor }) => ({ value: debtId, label: creditor }))}
        hint={
          debt === undefined
            ? undefined
            : say(texts.balance, { amount: writeMoneyInTable(debt.balanceFen) })
        }
      />
      <AmountField
        fields={form.fields}
        name="amount"
        label={say(texts.amount)}
        hint={say(texts.amountHint)}
      />
      {debt === undefined ? undefined : (
        <div>
          <Button
            onClick={() => {
              const amount = (debt.balanceFen / 100).toFixed(2);
              form.fields.setValue("amount", amount, { shouldDirty: true, shouldTouch: true });
            }}
          >
            {say(texts.all, { amount: writeMoneyInTable(debt.balanceFen) })}
          </Button>
        </div>
      )}
      <DayField fields={form.fields} name="on" label={say(texts.on)} />
      <SelectField
        fields={form.fields}
        name="method"
        label={say(texts.method)}
        optional
        empty={say(texts.methodUnknown)}
        choices={methods.map(({ value, text }) => ({ value, label: say(text) }))}
      />
      <LongTextField fields={form.fields} name="note" label={say(texts.note)} optional rows={2} />
    </FormFrame>
  );
}
