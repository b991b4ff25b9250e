import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { debtQuery, type DebtSummary } from "../../api/clients.ts";
import { preview } from "../../api/preview.ts";
import { newId, type Happening } from "../../api/record.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { DayField, useToday } from "../../ui/form/day-field.tsx";
import { SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { checkWhatIf } from "./check-what-if.ts";
import { factOf, factsFor, type WhatIfValues } from "./what-if-facts.ts";
import { WhatIfAsks } from "./what-if-asks.tsx";
import { whatIfTexts as texts } from "./what-if-texts.ts";
import type { Looked } from "./what-if.tsx";
import styles from "./follow-ups.module.css";

interface WhatIfFormProps {
  readonly clientId: string;
  readonly debts: readonly DebtSummary[];
  /** What was looked at is not what is typed any more. */
  onChange(): void;
  onLooked(looked: Looked): void;
}

export function WhatIfForm({ clientId, debts, onChange, onLooked }: WhatIfFormProps) {
  const say = useSay();
  const language = useLanguage();
  const today = useToday();
  const form = useForm<WhatIfValues>({
    name: `what-if/${clientId}`,
    defaults: {
      debtId: debts[0]?.debtId ?? "",
      fact: "",
      on: today,
      which: "",
      value: "",
      amount: "",
      account: "",
      settledOn: "",
      reason: "",
    },
    check: checkWhatIf,
    async save(typed) {
      const happening = happeningOf(clientId, typed);
      onLooked({ happening, previewed: await preview(happening) });
    },
    fieldOf: {
      "data.on": "on",
      "data.amountFen": "amount",
      "data.account": "account",
      "data.settledOn": "settledOn",
      "data.reason": "reason",
    },
  });
  const { fields } = form;
  const debt = useQuery({
    ...debtQuery(clientId, fields.watch("debtId")),
    throwOnError: true,
  }).data;
  const fact = factOf(fields.watch("fact"));

  useEffect(() => {
    const watching = fields.watch(onChange);
    return () => watching.unsubscribe();
  }, [fields, onChange]);

  return (
    <FormFrame form={form} submit={say(texts.look)}>
      <div className={styles.pair}>
        <SelectField
          fields={fields}
          name="debtId"
          label={say(texts.debt)}
          choices={debts.map(({ debtId, creditor }) => ({ value: debtId, label: creditor }))}
        />
        <SelectField
          fields={fields}
          name="fact"
          label={say(texts.fact)}
          empty={say(texts.choose)}
          choices={
            debt === undefined
              ? []
              : factsFor(debt, language).map(({ type, text }) => ({
                  value: type,
                  label: say(text),
                }))
          }
        />
      </div>
      {debt === undefined || fact === undefined ? undefined : (
        <WhatIfAsks fields={fields} fact={fact} debt={debt} />
      )}
      <DayField fields={fields} name="on" label={say(texts.on)} />
    </FormFrame>
  );
}

/** Its id is made here: it is looked at and recorded as one and the same event. */
function happeningOf(clientId: string, typed: WhatIfValues): Happening {
  const { debtId, fact, on } = typed;
  const data = { ...factOf(fact)?.data(typed, newId()), on };
  return { id: newId(), clientId, debtId, type: fact, data };
}
