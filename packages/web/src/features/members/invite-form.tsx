import { inviteMember, type StaffRole } from "../../api/members.ts";
import { refresh } from "../../api/use-action.ts";
import { useLanguage, useSay, type Language } from "../../language/language.ts";
import { ChoiceField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { inviteTexts as texts } from "./invite-texts.ts";
import { memberTexts } from "./member-texts.ts";
import { roleChoices } from "./role-choices.ts";

interface Typed {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly language: string;
}

function check({ name, email }: Typed): Flaws<Typed> {
  return {
    ...(name.trim() === "" ? { name: uiTexts.requiredFlaw } : {}),
    ...(email.includes("@") ? {} : { email: texts.emailFlaw }),
  };
}

export function InviteForm() {
  const say = useSay();
  const language = useLanguage();
  const defaults: Typed = { name: "", email: "", role: "counsellor", language };
  const form = useForm<Typed>({
    name: "invitation",
    defaults,
    check,
    async save(typed) {
      const { mail, invitation } = await inviteMember({
        ...typed,
        email: typed.email.trim(),
        role: typed.role as StaffRole,
        language: typed.language as Language,
      });
      await refresh([["organisation", "invitations"]]);
      const { name } = invitation;
      tell(mail === "unsent" ? say(memberTexts.mailUnsent) : say(texts.sent, { name }));
      form.fields.reset(defaults);
    },
    fieldOf: { name: "name", email: "email", role: "role" },
  });
  return (
    <FormFrame form={form} submit={say(texts.send)}>
      <TextField fields={form.fields} name="name" label={say(texts.name)} autoComplete="off" />
      <TextField
        fields={form.fields}
        name="email"
        type="email"
        inputMode="email"
        label={say(texts.email)}
        autoComplete="off"
      />
      <ChoiceField
        fields={form.fields}
        name="role"
        label={say(texts.role)}
        choices={roleChoices(say)}
      />
      <SelectField
        fields={form.fields}
        name="language"
        label={say(texts.language)}
        choices={[
          { value: "zh-CN", label: say(texts.chinese) },
          { value: "en", label: say(texts.english) },
        ]}
      />
    </FormFrame>
  );
}
