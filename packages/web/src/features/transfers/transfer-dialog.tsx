import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { LongTextField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { debtTexts } from "../debts/debt-texts.ts";
import { licences } from "../debts/debt-words.ts";
import { transferTexts as texts } from "./transfer-texts.ts";

interface TransferDialogProps {
  readonly debt: Debt;
  onClose(): void;
}

/** What they say of the transfer, and whether a notice came with it. */
export function TransferDialog({ debt, onClose }: TransferDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say(texts.addTitle)} onClose={onClose} sheet>
      <TransferForm debt={debt} onClose={onClose} />
    </Dialog>
  );
}

interface Typed {
  readonly name: string;
  readonly licence: string;
  readonly said: string;
  readonly on: string;
  readonly hasNotice: string;
  readonly noticeOn: string;
}

function check({ name, hasNotice, noticeOn, on }: Typed): Flaws<Typed> {
  return {
    ...(name.trim() === "" ? { name: texts.nameFlaw } : {}),
    ...(on === "" ? { on: uiTexts.dayFlaw } : {}),
    ...(hasNotice === "" ? { hasNotice: uiTexts.requiredFlaw } : {}),
    ...(hasNotice === "yes" && noticeOn === "" ? { noticeOn: texts.dayFlaw } : {}),
  };
}

function dataOf({ name, licence, said, on, hasNotice, noticeOn }: Typed) {
  return {
    toCreditor: { name: name.trim(), licence },
    ...(said.trim() === "" ? {} : { said: said.trim() }),
    ...(hasNotice === "yes" ? { noticeReceivedOn: noticeOn } : {}),
    on,
  };
}

function TransferForm({ debt, onClose }: TransferDialogProps) {
  const say = useSay();
  const today = useToday();
  const { clientId, debtId } = debt;
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `transfer/${clientId}/${debtId}`,
    defaults: { name: "", licence: "unknown", said: "", on: today, hasNotice: "", noticeOn: "" },
    check,
    fieldOf: {
      "data.toCreditor.name": "name",
      "data.noticeReceivedOn": "noticeOn",
      "data.on": "on",
    },
    async save(typed) {
      const data = { transferId: id, ...dataOf(typed) };
      await record({ id, clientId, debtId, type: "debt.transferred", data });
      tell(say(texts.told));
      onClose();
    },
  });
  const { fields } = form;
  const hasNotice = fields.watch("hasNotice");
  return (
    <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
      <TextField fields={fields} name="name" label={say(texts.name)} maxLength={120} />
      <SelectField
        fields={fields}
        name="licence"
        label={say(texts.licence)}
        choices={licences.map((value) => ({ value, label: say(debtTexts[value]) }))}
      />
      <LongTextField fields={fields} name="said" label={say(texts.said)} rows={2} optional />
      <DayField fields={fields} name="on" label={say(texts.on)} />
      <ChipField
        fields={fields}
        name="hasNotice"
        label={say(texts.hasNotice)}
        choices={[
          { value: "yes", label: say(texts.yes) },
          { value: "no", label: say(texts.no) },
        ]}
      />
      {hasNotice === "yes" ? (
        <DayField fields={fields} name="noticeOn" label={say(texts.noticeOn)} />
      ) : undefined}
      {hasNotice === "no" ? <Note>{say(texts.noNotice)}</Note> : undefined}
    </FormFrame>
  );
}
