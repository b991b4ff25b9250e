import type { UseFormReturn } from "react-hook-form";
import type { Debt } from "../../api/clients.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { AmountField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { Note } from "../../ui/page.tsx";
import type { WhatIfFact, WhatIfValues } from "./what-if-facts.ts";
import { whatIfTexts as texts } from "./what-if-texts.ts";

interface WhatIfAsksProps {
  readonly fields: UseFormReturn<WhatIfValues>;
  readonly fact: WhatIfFact;
  readonly debt: Debt;
}

/** What this one fact needs to be told. */
export function WhatIfAsks({ fields, fact, debt }: WhatIfAsksProps) {
  const say = useSay();
  const language = useLanguage();
  const { things, value, asks } = fact;
  return (
    <>
      {things === undefined ? undefined : (
        <SelectField
          fields={fields}
          name="which"
          label={say(texts.which)}
          empty={say(texts.choose)}
          choices={things(debt, language)}
        />
      )}
      {value === undefined ? undefined : (
        <SelectField
          fields={fields}
          name="value"
          label={say(texts.value)}
          empty={say(texts.choose)}
          choices={Object.entries(value).map(([name, text]) => ({ value: name, label: say(text) }))}
        />
      )}
      {asks === "amount" ? (
        <AmountField fields={fields} name="amount" label={say(texts.amount)} />
      ) : undefined}
      {asks === "reason" ? (
        <TextField fields={fields} name="reason" label={say(texts.reason)} />
      ) : undefined}
      {asks === "paper" ? (
        <>
          <Note>{say(texts.paperHint)}</Note>
          <TextField fields={fields} name="account" label={say(texts.account)} optional />
          <AmountField fields={fields} name="amount" label={say(texts.paperAmount)} optional />
          <TextField
            fields={fields}
            name="settledOn"
            label={say(texts.settledOn)}
            type="date"
            optional
          />
        </>
      ) : undefined}
    </>
  );
}
