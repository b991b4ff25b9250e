import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Amount } from "../../ui/amount.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { FiveFields } from "./five-fields.tsx";
import { checkFive, fiveFields, fiveFrom, noAmounts, type TypedFive } from "./read-sheet.ts";
import { sheetFormTexts as texts } from "./reconcile-texts.ts";
import type { SheetProps, Statement } from "./sheet.ts";

const fieldOf = Object.fromEntries(fiveFields.map(({ name }) => [`data.${name}`, name] as const));

/** Our own five amounts, each under the lender's; what they come to is held against our balance. */
export function OursForm({
  debt,
  statement,
  onClose,
}: Omit<SheetProps, "reader"> & { onClose(): void }) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId } = debt;
  const { id: statementId, theirs, ours, ledgerFen } = statement;
  const form = useForm<TypedFive>({
    name: `ours/${clientId}/${debtId}/${statementId}`,
    defaults: ours === undefined ? noAmounts : typedOf(ours),
    check: checkFive,
    fieldOf,
    async save(typed) {
      const data = { statementId, ...fiveFrom(typed), on: today };
      await record({ id, clientId, debtId, type: "statement.reconciled", data });
      tell(say(texts.recorded));
      onClose();
    },
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.save)} aside={<CancelButton onClick={onClose} />}>
      <p>
        <Saying
          text={texts.ledger}
          slots={{ amount: <Amount fen={ledgerFen} form="sentence" /> }}
        />
      </p>
      <Note>{say(texts.emptyIsZero)}</Note>
      {theirs === undefined ? undefined : (
        <div>
          <Button onClick={() => fields.reset(typedOf(theirs), { keepDefaultValues: true })}>
            {say(texts.copy)}
          </Button>
        </div>
      )}
      <FiveFields fields={fields} theirs={theirs} ledgerFen={ledgerFen} />
    </FormFrame>
  );
}

function typedOf(split: NonNullable<Statement["theirs"]>): TypedFive {
  const typed = fiveFields.map(({ name, line }) => [name, (split[line] / 100).toFixed(2)]);
  return Object.fromEntries(typed) as Record<keyof TypedFive, string>;
}
