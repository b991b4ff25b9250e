import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { DateField, DayField, useToday } from "../../ui/form/day-field.tsx";
import { AmountField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { FiveFields } from "./five-fields.tsx";
import {
  checkStatement,
  fiveFields,
  noAmounts,
  statementEventOf,
  type TypedStatement,
} from "./read-sheet.ts";
import { sheetFormTexts as texts } from "./reconcile-texts.ts";

const fieldOf = {
  ...Object.fromEntries(fiveFields.map(({ name }) => [`data.${name}`, name])),
  "data.totalFen": "totalFen",
  "data.validUntil": "validUntil",
  "data.on": "on",
} as const;

/** What the lender says is owed: its five parts, or the one sum it named. */
export function StatementForm({ debt, onClose }: { readonly debt: Debt; onClose(): void }) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId } = debt;
  const form = useForm<TypedStatement>({
    name: `statement/${clientId}/${debtId}`,
    defaults: {
      ...noAmounts,
      purpose: "statement",
      split: "yes",
      totalFen: "",
      validUntil: "",
      on: today,
    },
    check: checkStatement,
    fieldOf,
    async save(typed) {
      const { type, data } = statementEventOf(typed);
      await record({ id, clientId, debtId, type, data: { statementId: id, ...data } });
      tell(say(texts.recorded));
      onClose();
    },
  });
  const { fields } = form;
  const { purpose, split } = fields.watch();
  return (
    <FormFrame form={form} submit={say(texts.save)} aside={<CancelButton onClick={onClose} />}>
      <ChipField
        fields={fields}
        name="purpose"
        label={say(texts.purpose)}
        choices={[
          { value: "statement", label: say(texts.statement) },
          { value: "payoff-quote", label: say(texts.quote) },
        ]}
      />
      <ChipField
        fields={fields}
        name="split"
        label={say(texts.split)}
        choices={[
          { value: "yes", label: say(texts.splitYes) },
          { value: "no", label: say(texts.splitNo) },
        ]}
      />
      {split === "yes" ? (
        <>
          <Note>{say(texts.emptyIsZero)}</Note>
          <FiveFields fields={fields} />
        </>
      ) : (
        <AmountField fields={fields} name="totalFen" label={say(texts.total)} />
      )}
      {purpose === "payoff-quote" ? (
        <DateField fields={fields} name="validUntil" label={say(texts.validUntil)} optional />
      ) : undefined}
      <DayField fields={fields} name="on" label={say(texts.on)} />
    </FormFrame>
  );
}
