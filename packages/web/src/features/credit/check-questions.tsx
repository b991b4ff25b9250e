import type { UseFormReturn } from "react-hook-form";
import type { Debt } from "../../api/clients.ts";
import { useLanguage, useSay, type Text } from "../../language/language.ts";
import { DayField } from "../../ui/form/day-field.tsx";
import { AmountField, ChoiceField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { accountTexts } from "./account-texts.ts";
import { checkTexts as texts } from "./check-texts.ts";
import {
  accountTypeOf,
  accountTypes,
  statusesOf,
  type CheckStep,
  type CheckValues,
} from "./reading.ts";

type Fields = UseFormReturn<CheckValues>;

interface QuestionProps {
  readonly fields: Fields;
  readonly debt: Debt;
}

export function CheckQuestion({ step, ...props }: QuestionProps & { readonly step: CheckStep }) {
  switch (step) {
    case "report":
      return <ReportQuestion {...props} />;
    case "state":
      return <StateQuestion {...props} />;
    case "balance":
      return <BalanceQuestion {...props} />;
    case "marks":
      return <MarksQuestion {...props} />;
    case "line":
      return <LineQuestion {...props} />;
  }
}

function ReportQuestion({ fields }: QuestionProps) {
  const say = useSay();
  return (
    <>
      <p>
        {say(texts.reportLead)} <a href="/help/check-credit-report">{say(texts.howTo)}</a>
      </p>
      <DayField fields={fields} name="on" label={say(texts.on)} />
      <SelectField
        fields={fields}
        name="channel"
        label={say(texts.channel)}
        hint={say(texts.channelHint)}
        empty={say(texts.noChannel)}
        optional
        choices={[
          { value: "internet", label: say(texts.internet) },
          { value: "counter", label: say(texts.counter) },
          { value: "bank-app", label: say(texts.bankApp) },
        ]}
      />
    </>
  );
}

function StateQuestion({ fields, debt }: QuestionProps) {
  const say = useSay();
  const accountType = fields.watch("accountType");
  const both = useBoth();
  const isInsurers = accountType === "C1";
  const { creditor, kind, insurer } = debt.terms;
  const name = isInsurers ? (debt.compensation?.insurer ?? insurer ?? "") : creditor.name;
  const choices = statusesOf(accountTypeOf({ accountType }, kind));
  return (
    <>
      <p>
        {say(isInsurers ? texts.insurerLead : texts.stateLead, { name, claims: printed("claims") })}
      </p>
      {isInsurers ? undefined : (
        <SelectField
          fields={fields}
          name="accountType"
          label={say(texts.accountType)}
          empty={undefined}
          choices={[
            { value: "unknown", label: say(accountTexts.unknown) },
            ...accountTypes.map((type) => ({ value: type, label: both(accountTexts[type]) })),
          ]}
        />
      )}
      <ChoiceField
        fields={fields}
        name="statusCode"
        label={say(texts.status)}
        hint={say(isInsurers ? texts.insurerHint : texts.statusHint, {
          ended: printed("ended"),
          settled: printed("settled"),
        })}
        choices={choices.map(({ code, text }) => ({
          value: code,
          label: code === "missing" ? say(text) : both(text),
        }))}
      />
    </>
  );
}

/** As the report prints it, whatever the reader's language. */
const printed = (name: keyof typeof accountTexts) => accountTexts[name]["zh-CN"];

/** What is printed, and what it means to somebody who reads English. */
function useBoth() {
  const language = useLanguage();
  return (text: Text) => (language === "en" ? `${text["zh-CN"]} (${text.en})` : text["zh-CN"]);
}

function BalanceQuestion({ fields }: QuestionProps) {
  const say = useSay();
  return (
    <>
      <ChoiceField
        fields={fields}
        name="balance"
        label={say(texts.balanceIs)}
        choices={useAmountChoices()}
      />
      {fields.watch("balance") === "left" ? (
        <AmountField fields={fields} name="balanceYuan" label={say(texts.amount)} />
      ) : undefined}
    </>
  );
}

function MarksQuestion({ fields }: QuestionProps) {
  const say = useSay();
  const marks = fields.watch("marks");
  return (
    <>
      <p>{say(texts.marksLead)}</p>
      <ChoiceField
        fields={fields}
        name="marks"
        label={say(texts.marksAre)}
        choices={[
          { value: "right", label: say(texts.right) },
          { value: "true-but-old", label: say(texts.old), hint: say(texts.oldHint) },
          { value: "wrong", label: say(texts.wrong) },
          { value: "not-read", label: say(texts.notRead) },
        ]}
      />
      {marks === "wrong" || marks === "true-but-old" ? (
        <TextField
          fields={fields}
          name="repaymentMarks"
          label={say(texts.written)}
          maxLength={200}
          optional
        />
      ) : undefined}
    </>
  );
}

function LineQuestion({ fields }: QuestionProps) {
  const say = useSay();
  return (
    <>
      <p>{say(texts.lineLead)}</p>
      <ChoiceField
        fields={fields}
        name="line"
        label={say(texts.lineIs)}
        choices={useAmountChoices()}
      />
      {fields.watch("line") === "left" ? (
        <AmountField fields={fields} name="lineYuan" label={say(texts.amount)} />
      ) : undefined}
    </>
  );
}

function useAmountChoices() {
  const say = useSay();
  return [
    { value: "zero", label: say(texts.zero) },
    { value: "left", label: say(texts.left) },
    { value: "not-shown", label: say(texts.notShown) },
  ];
}
