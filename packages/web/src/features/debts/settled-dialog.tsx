import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { debtTexts as texts } from "./debt-texts.ts";

interface SettledDialogProps {
  readonly debt: Debt;
  onDone(): void;
}

/** The day on which it was paid off, as the person says. */
export function SettledDialog({ debt, onDone }: SettledDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say(texts.settledElsewhere)} onClose={onDone}>
      <SettledForm debt={debt} onDone={onDone} />
    </Dialog>
  );
}

interface Typed {
  readonly settledOn: string;
}

function SettledForm({ debt, onDone }: SettledDialogProps) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId } = debt;
  const form = useForm<Typed>({
    name: `settled/${debtId}`,
    defaults: { settledOn: today },
    check: ({ settledOn }) => (settledOn === "" ? { settledOn: uiTexts.dayFlaw } : {}),
    fieldOf: { "data.on": "settledOn" },
    async save({ settledOn }) {
      const data = { basis: "told-by-client", on: settledOn };
      await record({ id, clientId, debtId, type: "settlement.declared", data });
      tell(say(texts.declared));
      onDone();
    },
  });
  return (
    <FormFrame
      form={form}
      submit={say(texts.settledSave)}
      aside={<Button onClick={onDone}>{say(uiTexts.cancel)}</Button>}
    >
      <DayField fields={form.fields} name="settledOn" label={say(texts.settledDay)} />
    </FormFrame>
  );
}
