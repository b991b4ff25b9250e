import type { UseFormReturn } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { ChoiceField, TextField } from "../../ui/form/fields.tsx";
import { settingsTexts as texts } from "./settings-texts.ts";
import type { Typed } from "./settings-values.ts";

interface Fields {
  readonly fields: UseFormReturn<Typed>;
}

/** When mail goes, and when nobody is written to. */
export function HourFields({ fields }: Fields) {
  const say = useSay();
  return (
    <>
      <TextField fields={fields} name="mailAt" type="time" label={say(texts.mailAt)} />
      <TextField
        fields={fields}
        name="quietFrom"
        type="time"
        label={say(texts.quietFrom)}
        hint={say(texts.quietHint)}
      />
      <TextField fields={fields} name="quietUntil" type="time" label={say(texts.quietUntil)} />
    </>
  );
}

export function SecondFactorField({ fields }: Fields) {
  const say = useSay();
  return (
    <ChoiceField
      fields={fields}
      name="secondFactor"
      label={say(texts.secondFactor)}
      choices={[
        { value: "off", label: say(texts.secondOff), hint: say(texts.secondOffHint) },
        { value: "staff", label: say(texts.secondStaff), hint: say(texts.secondStaffHint) },
      ]}
    />
  );
}
