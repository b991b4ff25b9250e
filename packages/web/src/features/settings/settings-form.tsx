import { changeOrganisation, type Organisation } from "../../api/organisation.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { AmountField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { HourFields, SecondFactorField } from "./setting-fields.tsx";
import { settingsTexts as texts } from "./settings-texts.ts";
import { changesOf, checkSettings, typedOf, type Typed } from "./settings-values.ts";
import { zoneNames } from "./zone-names.ts";

const fieldOf = {
  name: "name",
  phone: "phone",
  staffAddress: "staffAddress",
  zone: "zone",
  mailAt: "mailAt",
  quietFrom: "quietFrom",
  quietUntil: "quietUntil",
  "sender.name": "senderName",
  "sender.replyTo": "replyTo",
} as const;

/** Made from the version that is shown: if somebody else saved meanwhile, the API says so and nothing is lost. */
export function SettingsForm({ organisation }: { readonly organisation: Organisation }) {
  const say = useSay();
  const before = typedOf(organisation);
  const form = useForm<Typed>({
    // What was typed against an older version is not filled into a newer one.
    name: `settings/${organisation.version}`,
    defaults: before,
    check: checkSettings,
    async save(typed) {
      const changes = changesOf(before, typed);
      if (Object.keys(changes).length === 0) return tell(say(texts.nothingChanged));
      const { replanning } = await changeOrganisation({
        ...changes,
        version: organisation.version,
      });
      await refresh([["organisation"], ["me"]]);
      tell(say(replanning ? texts.savedReplanning : texts.saved));
    },
    fieldOf,
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.save)}>
      <TextField
        fields={fields}
        name="name"
        label={say(texts.name)}
        hint={say(texts.nameHint)}
        autoComplete="organization"
      />
      <TextField
        fields={fields}
        name="phone"
        type="tel"
        inputMode="tel"
        label={say(texts.phone)}
        hint={say(texts.phoneHint)}
      />
      <TextField
        fields={fields}
        name="staffAddress"
        type="email"
        label={say(texts.staffAddress)}
        hint={say(texts.staffAddressHint)}
      />
      <TextField
        fields={fields}
        name="senderName"
        label={say(texts.senderName)}
        hint={say(texts.senderNameHint)}
        optional
      />
      <TextField
        fields={fields}
        name="replyTo"
        type="email"
        label={say(texts.replyTo)}
        hint={say(texts.replyToHint)}
        optional
      />
      <SelectField
        fields={fields}
        name="language"
        label={say(texts.language)}
        hint={say(texts.languageHint)}
        choices={[
          { value: "zh-CN", label: say(texts.chinese) },
          { value: "en", label: say(texts.english) },
        ]}
      />
      <SelectField
        fields={fields}
        name="zone"
        label={say(texts.zone)}
        hint={say(texts.zoneHint)}
        choices={zoneNames(organisation.zone).map((value) => ({ value, label: value }))}
      />
      <HourFields fields={fields} />
      <SecondFactorField fields={fields} />
      <TextField
        fields={fields}
        name="moreYears"
        inputMode="numeric"
        label={say(texts.moreYears)}
        hint={say(texts.moreYearsHint)}
      />
      <AmountField
        fields={fields}
        name="reportPrice"
        label={say(texts.reportPrice)}
        hint={say(texts.reportPriceHint)}
        optional
      />
    </FormFrame>
  );
}
