import { useState } from "react";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { Button } from "../../ui/button.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { AmountField, ChoiceField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { Note } from "../../ui/page.tsx";
import {
  autoDebitsOf,
  checkDebt,
  debits,
  debtFieldOf,
  emptyDebt,
  termsOf,
  type TypedDebt,
} from "../debts/debt-form.tsx";
import { debtTexts } from "../debts/debt-texts.ts";
import { debtKinds } from "../debts/debt-words.ts";
import { startTexts as texts } from "./start-texts.ts";

interface Typed extends TypedDebt {
  readonly settledOn: string;
}

/** What each page asks; a debt that is not paid off has no last page. */
const pages: readonly (readonly (keyof Typed)[])[] = [
  ["lender", "kind"],
  ["principal", "outstanding"],
  ["debit"],
  ["settledOn"],
];

const isPaidOff = ({ outstanding }: Typed) => readAmount(outstanding) === 0;

export function StartForm({ clientId, onDone }: { readonly clientId: string; onDone(): void }) {
  const say = useSay();
  const today = useToday();
  const [page, setPage] = useState(0);
  const [ids] = useState(() => ({ debtId: newId(), recorded: newId(), declared: newId() }));
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `start/${clientId}`,
    defaults: { ...emptyDebt, settledOn: today },
    fieldOf: debtFieldOf,
    check: (typed) => flawsUpTo(page, typed),
    turnsPage(typed) {
      const isLast = page + 1 >= countOf(typed);
      if (!isLast) setPage(page + 1);
      return !isLast;
    },
    async save(typed) {
      const { debtId, recorded, declared } = ids;
      const outstandingFen = readAmount(typed.outstanding);
      const data = { ...termsOf(typed), outstandingFen, autoDebits: autoDebitsOf(typed) };
      await record({ id: recorded, clientId, debtId, type: "debt.recorded", data });
      if (isPaidOff(typed)) {
        const settled = { basis: "told-by-client", on: typed.settledOn };
        await record({
          id: declared,
          clientId,
          debtId,
          type: "settlement.declared",
          data: settled,
        });
      }
      onDone();
    },
  });
  const { fields } = form;
  const all = countOf(fields.watch());
  const asks = (name: keyof Typed) => pages[page]?.includes(name) ?? false;
  return (
    <FormFrame
      form={form}
      submit={say(page + 1 < all ? texts.next : texts.save)}
      aside={
        page === 0 ? undefined : (
          <Button onClick={() => setPage(page - 1)}>{say(texts.back)}</Button>
        )
      }
    >
      <div>
        <Note>{say(texts.step, { n: page + 1, all })}</Note>
        <progress value={page + 1} max={all} aria-label={say(texts.step, { n: page + 1, all })} />
      </div>
      {asks("lender") ? (
        <TextField
          fields={fields}
          name="lender"
          label={say(debtTexts.lender)}
          hint={say(debtTexts.lenderHint)}
          maxLength={120}
          autoComplete="off"
        />
      ) : undefined}
      {asks("kind") ? (
        <SelectField
          fields={fields}
          name="kind"
          label={say(debtTexts.kind)}
          choices={debtKinds.map((value) => ({ value, label: say(debtTexts[value]) }))}
        />
      ) : undefined}
      {asks("principal") ? (
        <AmountField
          fields={fields}
          name="principal"
          label={say(debtTexts.principal)}
          hint={say(debtTexts.principalHint)}
        />
      ) : undefined}
      {asks("outstanding") ? (
        <AmountField
          fields={fields}
          name="outstanding"
          label={say(debtTexts.outstanding)}
          hint={say(debtTexts.outstandingHint)}
        />
      ) : undefined}
      {asks("debit") ? (
        <ChoiceField
          fields={fields}
          name="debit"
          label={say(debtTexts.autoDebit)}
          hint={say(debtTexts.autoDebitHint)}
          choices={debits.map(({ value, text }) => ({ value, label: say(text) }))}
        />
      ) : undefined}
      {asks("settledOn") ? (
        <DayField
          fields={fields}
          name="settledOn"
          label={say(texts.settledOn)}
          hint={say(texts.settledHint)}
        />
      ) : undefined}
    </FormFrame>
  );
}

const countOf = (typed: Typed) => (isPaidOff(typed) ? pages.length : pages.length - 1);

/** What later pages ask is not missed yet. */
function flawsUpTo(page: number, typed: Typed): Flaws<Typed> {
  const asked = pages.slice(0, page + 1).flat();
  const flaws = Object.entries(checkDebt(typed)).filter(([name]) =>
    asked.includes(name as keyof Typed),
  );
  return Object.fromEntries(flaws);
}
