import { clauseNames, offerKinds } from "@aftercare/core/casefile/offer-fact.ts";
import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay, type Texts } from "../../language/language.ts";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { DateField, DayField, useToday } from "../../ui/form/day-field.tsx";
import { AmountField, LongTextField, SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { offerKindValues } from "../timeline/value-texts.ts";
import { Payments, Preview } from "./offer-payments.tsx";
import { clauseAnswerTexts, clauseTexts, offerTexts as texts } from "./offer-texts.ts";
import { checkOffer, offerDataOf, type TypedOffer } from "./read-offer.ts";

const fieldOf = {
  "data.coversFen": "covers",
  "data.waivedFen": "waived",
  "data.feeFen": "fee",
  "data.schedule": "monthly",
  "data.validUntil": "validUntil",
  "data.contractFeeBasisPoints": "contractFee",
  "data.note": "note",
  "data.on": "on",
} as const;

interface OfferFormProps {
  readonly debt: Debt;
  /** Whose proposal it is at first. */
  readonly proposedBy?: "lender" | "us";
  onClose(): void;
}

/** Writes down what the lender offered or we proposed; what it costs is said while it is typed. */
export function OfferForm({ debt, proposedBy = "lender", onClose }: OfferFormProps) {
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId, balanceFen } = debt;
  const form = useForm<TypedOffer>({
    name: `offer/${clientId}/${debtId}`,
    defaults: { ...blank, proposedBy, covers: (balanceFen / 100).toFixed(2), on: today },
    check: checkOffer,
    fieldOf,
    async save(typed) {
      const data = { offerId: id, ...offerDataOf(typed) };
      await record({ id, clientId, debtId, type: "offer.received", data });
      tell(say(texts.recorded));
      onClose();
    },
  });
  const { fields } = form;
  const choices = (words: Texts) =>
    Object.entries(words).map(([value, text]) => ({ value, label: say(text) }));
  return (
    <FormFrame form={form} submit={say(texts.save)} aside={<CancelButton onClick={onClose} />}>
      <ChipField
        fields={fields}
        name="proposedBy"
        label={say(texts.who)}
        choices={[
          { value: "lender", label: say(texts.theirs) },
          { value: "us", label: say(texts.ours) },
        ]}
      />
      <SelectField
        fields={fields}
        name="kind"
        label={say(texts.kind)}
        choices={offerKinds.map((value) => ({ value, label: say(offerKindValues[value]) }))}
      />
      <AmountField
        fields={fields}
        name="covers"
        label={say(texts.covers)}
        hint={say(texts.coversHint)}
      />
      <Payments fields={fields} />
      <AmountField fields={fields} name="waived" label={say(texts.waivedLabel)} optional />
      <AmountField
        fields={fields}
        name="fee"
        label={say(texts.feeLabel)}
        hint={say(texts.feeHint)}
        optional
      />
      <Preview typed={fields.watch()} />
      <DateField fields={fields} name="validUntil" label={say(texts.validUntil)} optional />
      {fields.watch("kind") === "lump-sum"
        ? undefined
        : clauseNames.map((clause) => (
            <ChipField
              key={clause}
              fields={fields}
              name={clause}
              label={say(clauseTexts[clause])}
              choices={choices(clauseAnswerTexts)}
            />
          ))}
      <ChipField
        fields={fields}
        name="costTable"
        label={say(texts.costTable)}
        choices={choices(clauseAnswerTexts)}
      />
      <LongTextField
        fields={fields}
        name="note"
        label={say(texts.note)}
        hint={say(texts.noteHint)}
        rows={2}
        optional
      />
      <DayField fields={fields} name="on" label={say(texts.on)} />
    </FormFrame>
  );
}

const blank = {
  kind: "instalment",
  proposedBy: "lender",
  covers: "",
  pause: "",
  monthly: "",
  months: "",
  thenMonthly: "",
  thenMonths: "",
  waived: "",
  fee: "",
  contractFee: "",
  validUntil: "",
  noNewPenaltyOnNotYetDue: "unknown",
  collectionPauses: "unknown",
  certificateAfterwards: "unknown",
  inWriting: "unknown",
  costTable: "unknown",
  note: "",
  on: "",
} as const satisfies TypedOffer;
