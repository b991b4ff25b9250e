import { useEffect, useRef, useState, type ReactNode } from "react";
import type { DebtSummary } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { AccountFields } from "./account-fields.tsx";
import { checkPage } from "./check-page.ts";
import { OtherAccounts } from "./other-accounts.tsx";
import { emptyRow, reportOf, rowsOf, type ReportValues } from "./reading-of-report.ts";
import { reportTexts as texts } from "./report-texts.ts";
import styles from "./report.module.css";

interface ReadFormProps {
  readonly clientId: string;
  readonly debts: readonly DebtSummary[];
  onSaved(): void;
  onCancel(): void;
}

/** A whole report, one account a page, so that a tired person can stop and go on. */
export function ReadForm({ clientId, debts, onSaved, onCancel }: ReadFormProps) {
  const say = useSay();
  const event = useEventId();
  const recording = useRecord();
  const today = useToday();
  const [at, setAt] = useState(0);
  const rows = rowsOf(debts);
  // The day and the place, each account, and what is left over.
  const count = rows.length + 2;
  const form = useForm<ReportValues>({
    name: `report-${clientId}-${rows.length}`,
    defaults: { on: today, channel: "", rows: rows.map(() => emptyRow), others: [], inquiries: "" },
    check: (values) => checkPage(values, { at, rows: rows.length, today }),
    turnsPage() {
      const isLast = at + 1 >= count;
      if (!isLast) setAt(at + 1);
      return !isLast;
    },
    async save(values) {
      const data = reportOf(values, rows);
      await recording.mutateAsync({ id: event.id, clientId, type: "credit-report.read", data });
      onSaved();
      tell(say(texts.saved));
    },
    fieldOf: { "data.on": "on" },
  });
  const { fields } = form;
  const row = rows[at - 1];
  return (
    <>
      <Note>{say(texts.step, { n: at + 1, count })}</Note>
      <FormFrame
        form={form}
        submit={say(at + 1 >= count ? texts.save : texts.next)}
        aside={
          at === 0 ? (
            <CancelButton onClick={onCancel} />
          ) : (
            <Button look="quiet" onClick={() => setAt(at - 1)}>
              {say(texts.previous)}
            </Button>
          )
        }
      >
        <PageOf key={at} isFirst={at === 0}>
          {at === 0 ? (
            <>
              <DayField fields={fields} name="on" label={say(texts.on)} />
              <SelectField
                fields={fields}
                name="channel"
                label={say(texts.channel)}
                empty={say(texts.noChannel)}
                optional
                choices={[
                  { value: "internet", label: say(texts.internet) },
                  { value: "counter", label: say(texts.counter) },
                  { value: "bank-app", label: say(texts.bankApp) },
                ]}
              />
            </>
          ) : row === undefined ? (
            <OtherAccounts fields={fields} />
          ) : (
            <AccountFields fields={fields} at={at - 1} row={row} />
          )}
        </PageOf>
      </FormFrame>
    </>
  );
}

/** A new page is read from its beginning. */
function PageOf({
  isFirst,
  children,
}: {
  readonly isFirst: boolean;
  readonly children: ReactNode;
}) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst) page.current?.querySelector<HTMLElement>("h3")?.focus();
  }, [isFirst]);
  return (
    <div ref={page} className={styles.page}>
      {children}
    </div>
  );
}
