import { printedHeadings } from "@aftercare/core/credit/report-codes.ts";
import type { UseFormReturn } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/form/fields.tsx";
import { Card } from "../../ui/page.tsx";
import { emptyOther, type ReportValues } from "./reading-of-report.ts";
import { reportTexts as texts } from "./report-texts.ts";
import styles from "./report.module.css";

const most = 20;

/** What the report has and our list does not, and who looked into it (B40, B44). */
export function OtherAccounts({ fields }: { readonly fields: UseFormReturn<ReportValues> }) {
  const say = useSay();
  const others = fields.watch("others");
  const change = (next: ReportValues["others"]) =>
    fields.setValue("others", next, { shouldDirty: true });
  return (
    <div className={styles.page}>
      <h3 tabIndex={-1}>{say(texts.others)}</h3>
      <p>{say(texts.othersLead)}</p>
      {others.map((_, at) => (
        <Card key={at} tone="sunk">
          <TextField
            fields={fields}
            name={`others.${at}.lender`}
            label={say(texts.lender)}
            maxLength={80}
          />
          <SelectField
            fields={fields}
            name={`others.${at}.mine`}
            label={say(texts.mine)}
            empty={say(texts.mineUnsure)}
            choices={[
              { value: "yes", label: say(texts.mineYes) },
              { value: "no", label: say(texts.mineNo) },
            ]}
          />
          <div>
            <Button
              look="quiet"
              onClick={() => change(others.filter((_other, place) => place !== at))}
            >
              {say(texts.remove)}
            </Button>
          </div>
        </Card>
      ))}
      {others.length >= most ? undefined : (
        <div>
          <Button onClick={() => change([...others, emptyOther])}>{say(texts.addOther)}</Button>
        </div>
      )}
      <TextField
        fields={fields}
        name="inquiries"
        inputMode="numeric"
        label={say(texts.inquiries, { printed: printedHeadings.inquiries })}
        hint={say(texts.inquiriesHint)}
        maxLength={3}
        optional
      />
    </div>
  );
}
