import { readAmount } from "../../lib/read-amount.ts";
import { readRate } from "../../lib/read-rate.ts";
import { useSay, type Text } from "../../language/language.ts";
import { DateField } from "../../ui/form/day-field.tsx";
import { AmountField, ChoiceField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import type { Flaws, Form } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { Card } from "../../ui/page.tsx";
import { debtTexts as texts } from "./debt-texts.ts";
import { debtKinds, licences } from "./debt-words.ts";
import { LenderField } from "./lender-field.tsx";
import { isLicenceOpen, registerTerms } from "./picked-lender.ts";

/** What a person says of a debt; empty is "don't know". */
export interface TypedDebt {
  readonly lender: string;
  /** The register's entry that was chosen, and what it said; empty without one. */
  readonly creditorId: string;
  readonly phone: string;
  readonly cycle: string;
  readonly closure: string;
  readonly licence: string;
  readonly kind: string;
  readonly principal: string;
  readonly outstanding: string;
  readonly signedOn: string;
  readonly contract: string;
  readonly debit: string;
  readonly rate: string;
  readonly instalment: string;
  /** Of a card. */
  readonly limit: string;
  readonly reports: string;
}

export const emptyDebt: TypedDebt = {
  lender: "",
  creditorId: "",
  phone: "",
  cycle: "",
  closure: "",
  licence: "unknown",
  kind: "online-loan",
  principal: "",
  outstanding: "",
  signedOn: "",
  contract: "",
  debit: "unknown",
  rate: "",
  instalment: "",
  limit: "",
  reports: "unknown",
};

export const debits: readonly { readonly value: string; readonly text: Text }[] = [
  { value: "none", text: texts.none },
  { value: "bank", text: texts.debitBank },
  { value: "alipay", text: texts.debitAlipay },
  { value: "wechat", text: texts.debitWechat },
  { value: "unknown", text: texts.debitUnknown },
];

const reporting: readonly { readonly value: string; readonly text: Text }[] = [
  { value: "unknown", text: texts.unknown },
  { value: "yes", text: texts.reportsYes },
  { value: "no", text: texts.reportsNo },
];

export function checkDebt(typed: TypedDebt): Flaws<TypedDebt> {
  const { lender, principal, outstanding, rate, instalment, limit } = typed;
  return {
    ...(lender.trim() === "" ? { lender: texts.lenderFlaw } : {}),
    ...(isAmount(principal) ? {} : { principal: uiTexts.amountFlaw }),
    ...(readAmount(outstanding) === undefined ? { outstanding: texts.moreLeftFlaw } : {}),
    ...(rate.trim() === "" || readRate(rate) !== undefined ? {} : { rate: texts.rateFlaw }),
    ...(instalment.trim() === "" || isAmount(instalment) ? {} : { instalment: uiTexts.amountFlaw }),
    ...(limit.trim() === "" || isAmount(limit) ? {} : { limit: uiTexts.amountFlaw }),
  };
}

const isAmount = (typed: string) => (readAmount(typed) ?? 0) > 0;

/** What both recording and amending a debt say of its terms. */
export function termsOf(typed: TypedDebt): Readonly<Record<string, unknown>> {
  const { lender, licence, kind, principal, signedOn, contract, reports } = typed;
  const rate = readRate(typed.rate);
  const instalmentFen = readAmount(typed.instalment);
  const creditLimitFen = typed.kind === "credit-card" ? readAmount(typed.limit) : undefined;
  const paper = {
    ...(contract.trim() === "" ? {} : { number: contract.trim() }),
    ...(signedOn === "" ? {} : { signedOn }),
  };
  return {
    kind,
    creditor: {
      name: lender.trim(),
      licence,
      ...(reports === "unknown" ? {} : { reportsToPbc: reports === "yes" }),
      ...registerTerms(typed),
    },
    principalFen: readAmount(principal),
    ...(rate === undefined ? {} : { annualRateBasisPoints: rate }),
    ...(instalmentFen === undefined ? {} : { instalmentFen }),
    ...(creditLimitFen === undefined ? {} : { creditLimitFen }),
    ...(Object.keys(paper).length === 0 ? {} : { contract: paper }),
  };
}

/** Nobody knows how it is debited: the reminder to look comes all the same, because there may be one. */
export function autoDebitsOf({ debit }: TypedDebt): readonly Readonly<Record<string, unknown>>[] {
  if (debit === "none") return [];
  const channel = debit === "unknown" ? "platform" : debit;
  return [{ id: channel, channel }];
}

/** The API's names of our fields. */
export const debtFieldOf = {
  "data.creditor.name": "lender",
  "data.principalFen": "principal",
  "data.outstandingFen": "outstanding",
  "data.contract.signedOn": "signedOn",
  "data.contract.number": "contract",
  "data.annualRateBasisPoints": "rate",
  "data.instalmentFen": "instalment",
  "data.creditLimitFen": "limit",
} as const;

export function DebtForm({
  form,
  submit,
  isNew,
  hint,
}: {
  readonly form: Form<TypedDebt>;
  readonly submit: string;
  /** What is left and how it is debited changes by events of its own later on. */
  readonly isNew: boolean;
  readonly hint?: string | undefined;
}) {
  const say = useSay();
  const { fields } = form;
  const choice = <Key extends keyof typeof texts>(value: Key) => ({
    value,
    label: say(texts[value]),
  });
  return (
    <FormFrame form={form} submit={submit}>
      <LenderField fields={fields} hint={hint ?? say(texts.lenderHint)} />
      <SelectField
        fields={fields}
        name="kind"
        label={say(texts.kind)}
        choices={debtKinds.map(choice)}
      />
      <AmountField
        fields={fields}
        name="principal"
        label={say(texts.principal)}
        hint={say(texts.principalHint)}
      />
      {isNew ? (
        <>
          <AmountField
            fields={fields}
            name="outstanding"
            label={say(texts.outstanding)}
            hint={say(texts.outstandingHint)}
          />
          <ChoiceField
            fields={fields}
            name="debit"
            label={say(texts.autoDebit)}
            hint={say(texts.autoDebitHint)}
            choices={debits.map(({ value, text }) => ({ value, label: say(text) }))}
          />
        </>
      ) : undefined}
      <SelectField
        fields={fields}
        name="licence"
        label={say(texts.licence)}
        optional
        choices={licences.map(choice)}
      />
      <LicenceNote licence={fields.watch("licence")} />
      <AmountField fields={fields} name="instalment" label={say(texts.instalment)} optional />
      {fields.watch("kind") === "credit-card" ? (
        <AmountField fields={fields} name="limit" label={say(texts.limit)} optional />
      ) : undefined}
      <TextField
        fields={fields}
        name="rate"
        label={say(texts.rate)}
        hint={say(texts.rateHint)}
        inputMode="decimal"
        maxLength={10}
        autoComplete="off"
        optional
      />
      <SelectField
        fields={fields}
        name="reports"
        label={say(texts.reports)}
        optional
        choices={reporting.map(({ value, text }) => ({ value, label: say(text) }))}
      />
      <DateField fields={fields} name="signedOn" label={say(texts.signedOn)} optional />
      <TextField
        fields={fields}
        name="contract"
        label={say(texts.contract)}
        hint={say(texts.contractHint)}
        maxLength={80}
        autoComplete="off"
        optional
      />
    </FormFrame>
  );
}

/** A20: said at entry, in words; the counsellor has it as a task. */
function LicenceNote({ licence }: { readonly licence: string }) {
  const say = useSay();
  if (!isLicenceOpen(licence)) return undefined;
  return (
    <Card tone={licence === "unlicensed" ? "attention" : "sunk"}>
      <p>{say(licence === "unlicensed" ? texts.unlicensedNote : texts.unknownNote)}</p>
    </Card>
  );
}
