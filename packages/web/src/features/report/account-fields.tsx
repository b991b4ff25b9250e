import { accountTypeNames } from "@aftercare/core/credit/report-codes.ts";
import type { UseFormReturn } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { AmountField, ChoiceField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { Note } from "../../ui/page.tsx";
import { accountTexts } from "../credit/account-texts.ts";
import { markTexts } from "../credit/mark-texts.ts";
import { MonthMarks } from "../credit/month-marks.tsx";
import { useBoth } from "../credit/printed.ts";
import { accountTypeOf, ownAccountTypes, statusChoicesOf } from "../credit/reading.ts";
import { SpecialField } from "../credit/special-field.tsx";
import type { ReportValues, Row } from "./reading-of-report.ts";
import { reportTexts as texts } from "./report-texts.ts";
import styles from "./report.module.css";

interface AccountFieldsProps {
  readonly fields: UseFormReturn<ReportValues>;
  /** Its place among the rows. */
  readonly at: number;
  readonly row: Row;
}

/** A16 to A18 for one account of the whole report, in the words that it prints. */
export function AccountFields({ fields, at, row }: AccountFieldsProps) {
  const say = useSay();
  const both = useBoth();
  const path = `rows.${at}` as const;
  const read = fields.watch(path);
  const { name, kind, isInsurers } = row;
  const type = isInsurers ? "C1" : accountTypeOf(read, kind);
  const isThere = read.statusCode !== "" && read.statusCode !== "missing";
  return (
    <div className={styles.page}>
      <h3 tabIndex={-1}>
        {say(isInsurers ? texts.ofInsurer : texts.ofDebt, {
          name,
          claims: accountTypeNames.C1["zh-CN"],
        })}
      </h3>
      {isInsurers ? undefined : (
        <SelectField
          fields={fields}
          name={`${path}.accountType`}
          label={say(texts.heading)}
          choices={[
            { value: "unknown", label: say(accountTexts.unknown) },
            ...ownAccountTypes.map((one) => ({ value: one, label: both(accountTypeNames[one]) })),
          ]}
        />
      )}
      <SelectField
        fields={fields}
        name={`${path}.statusCode`}
        label={say(texts.status)}
        empty={say(accountTexts.skipped)}
        choices={statusChoicesOf(type).map(({ code, text, isPrinted }) => ({
          value: code,
          label: isPrinted ? both(text) : say(text),
        }))}
      />
      {read.statusCode === "other" ? (
        <>
          <TextField
            fields={fields}
            name={`${path}.printedStatus`}
            label={say(markTexts.printed)}
            maxLength={40}
          />
          <Note>{say(markTexts.oddWords)}</Note>
        </>
      ) : undefined}
      {isThere ? <Amounts fields={fields} at={at} /> : undefined}
      {isThere && !isInsurers ? <Boxes fields={fields} at={at} /> : undefined}
      {isThere ? (
        <SpecialField
          chosen={read.special}
          onChange={(codes) => fields.setValue(`${path}.special`, codes, { shouldDirty: true })}
        />
      ) : undefined}
    </div>
  );
}

function Amounts({ fields, at }: Omit<AccountFieldsProps, "row">) {
  const say = useSay();
  const path = `rows.${at}` as const;
  return (
    <>
      <ChoiceField
        fields={fields}
        name={`${path}.balance`}
        label={say(texts.balance)}
        choices={[
          { value: "zero", label: say(texts.zero) },
          { value: "left", label: say(texts.left) },
          { value: "not-shown", label: say(texts.notShown) },
        ]}
      />
      {fields.watch(`${path}.balance`) === "left" ? (
        <AmountField fields={fields} name={`${path}.balanceYuan`} label={say(texts.amount)} />
      ) : undefined}
    </>
  );
}

function Boxes({ fields, at }: Omit<AccountFieldsProps, "row">) {
  const say = useSay();
  const path = `rows.${at}` as const;
  const { boxes, oddMonths } = fields.watch(path);
  return (
    <>
      <ChoiceField
        fields={fields}
        name={`${path}.boxes`}
        label={say(texts.boxes)}
        choices={[
          { value: "fine", label: say(texts.boxesFine) },
          { value: "odd", label: say(texts.boxesOdd), hint: say(markTexts.marksMean) },
          { value: "not-read", label: say(texts.boxesNotRead) },
        ]}
      />
      {boxes === "odd" ? (
        <MonthMarks
          on={fields.watch("on")}
          months={oddMonths}
          onChange={(months) => fields.setValue(`${path}.oddMonths`, months, { shouldDirty: true })}
        />
      ) : undefined}
    </>
  );
}
