import type { UseFormReturn } from "react-hook-form";
import type { Debt, FollowUp } from "../../api/clients.ts";
import { settledCodes } from "@aftercare/core/casefile/settled-codes.ts";
import { accountTypeNames, statusText } from "@aftercare/core/credit/report-codes.ts";
import { useSay } from "../../language/language.ts";
import { DayField } from "../../ui/form/day-field.tsx";
import { AmountField, ChoiceField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { Note } from "../../ui/page.tsx";
import { accountTexts } from "./account-texts.ts";
import { checkTexts as texts } from "./check-texts.ts";
import { markTexts } from "./mark-texts.ts";
import { MarksQuestion } from "./marks-question.tsx";
import { useBoth } from "./printed.ts";
import {
  accountTypeOf,
  ownAccountTypes,
  statusChoicesOf,
  type CheckStep,
  type CheckValues,
} from "./reading.ts";

type Fields = UseFormReturn<CheckValues>;

interface QuestionProps {
  readonly fields: Fields;
  readonly debt: Debt;
  readonly followUps: readonly FollowUp[];
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
  const choices = statusChoicesOf(accountTypeOf({ accountType }, kind));
  const isOther = fields.watch("statusCode") === "other";
  return (
    <>
      <p>
        {say(isInsurers ? texts.insurerLead : texts.stateLead, {
          name,
          claims: accountTypeNames.C1["zh-CN"],
        })}
      </p>
      {isInsurers ? undefined : (
        <SelectField
          fields={fields}
          name="accountType"
          label={say(texts.accountType)}
          empty={undefined}
          choices={[
            { value: "unknown", label: say(accountTexts.unknown) },
            ...ownAccountTypes.map((type) => ({
              value: type,
              label: both(accountTypeNames[type]),
            })),
          ]}
        />
      )}
      <ChoiceField
        fields={fields}
        name="statusCode"
        label={say(texts.status)}
        hint={say(isInsurers ? texts.insurerHint : texts.statusHint, {
          ended: statusText("C1", settledCodes.C1)?.["zh-CN"] ?? "",
          settled: statusText("D1", settledCodes.D1)?.["zh-CN"] ?? "",
        })}
        choices={choices.map(({ code, text, isPrinted }) => ({
          value: code,
          label: isPrinted ? both(text) : say(text),
        }))}
      />
      {isOther ? <OtherWords fields={fields} /> : undefined}
    </>
  );
}

/** B21: words of no code table are noted as they are printed, and somebody looks at the page. */
function OtherWords({ fields }: Pick<QuestionProps, "fields">) {
  const say = useSay();
  return (
    <>
      <TextField
        fields={fields}
        name="printedStatus"
        label={say(markTexts.printed)}
        maxLength={40}
      />
      <Note>{say(markTexts.oddWords)}</Note>
    </>
  );
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
