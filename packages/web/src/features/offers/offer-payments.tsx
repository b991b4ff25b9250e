import { costOfOffer } from "@aftercare/core/planning/weigh-offer.ts";
import type { UseFormReturn } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { AmountField, TextField } from "../../ui/form/fields.tsx";
import { Card } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { offerTexts as texts } from "./offer-texts.ts";
import { termsOf, type TypedOffer } from "./read-offer.ts";
import { writeRate } from "./write-span.ts";

/** Asked as the kind of offer has them. */
export function Payments({ fields }: { readonly fields: UseFormReturn<TypedOffer> }) {
  const say = useSay();
  const kind = fields.watch("kind");
  const months = { fields, inputMode: "numeric", maxLength: 6, autoComplete: "off" } as const;
  if (kind === "lump-sum") {
    return (
      <>
        <AmountField fields={fields} name="monthly" label={say(texts.onceLabel)} />
        <TextField
          fields={fields}
          name="contractFee"
          label={say(texts.contractFee)}
          hint={say(texts.contractFeeHint)}
          inputMode="decimal"
          maxLength={10}
          autoComplete="off"
          optional
        />
      </>
    );
  }
  return (
    <>
      {kind === "extension" ? (
        <TextField {...months} name="pause" label={say(texts.pause)} optional />
      ) : undefined}
      <AmountField
        fields={fields}
        name="monthly"
        label={say(kind === "step-up" ? texts.firstMonthly : texts.monthly)}
        hint={say(texts.monthlyHint)}
      />
      <TextField {...months} name="months" label={say(texts.monthsLabel)} />
      {kind === "step-up" ? (
        <>
          <AmountField fields={fields} name="thenMonthly" label={say(texts.thenMonthly)} />
          <TextField {...months} name="thenMonths" label={say(texts.thenMonths)} />
        </>
      ) : undefined}
    </>
  );
}

/** Worked out here and at once, because nothing of it is recorded yet. */
export function Preview({ typed }: { readonly typed: TypedOffer }) {
  const terms = termsOf(typed);
  if (terms === undefined) return undefined;
  const { totalFen, interestFen, yearly } = costOfOffer(terms);
  return (
    <Card tone="sunk">
      <p aria-live="polite">
        <Saying
          text={yearly === undefined ? texts.previewSums : texts.preview}
          slots={{
            total: <Amount fen={totalFen} form="sentence" />,
            interest: <Amount fen={interestFen} form="sentence" />,
            rate: writeRate(yearly?.nominalBasisPoints ?? 0),
          }}
        />
      </p>
    </Card>
  );
}
