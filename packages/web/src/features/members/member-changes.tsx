import { changeRole, renameMember, type StaffRole } from "../../api/members.ts";
import type { Member } from "../../api/staff.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { ChoiceField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Section } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { roleNames } from "./member-texts.ts";
import { oneMemberTexts as texts } from "./one-member-texts.ts";
import { roleChoices } from "./role-choices.ts";

const staff = [["organisation", "staff"]];

interface Named {
  readonly name: string;
}
interface Cast {
  readonly role: string;
}

/** Another role from the next request on. The last administrator stays one: the API says so in a sentence. */
export function MemberRole({ member }: { readonly member: Member }) {
  const say = useSay();
  const { userId, role: before, name, changedAt } = member;
  const form = useForm<Cast>({
    name: `role/${userId}/${changedAt}`,
    defaults: { role: before },
    check: ({ role }) => (role === before ? { role: texts.roleSame } : {}),
    async save({ role }) {
      await give(role as StaffRole);
      const undo = () => give(before as StaffRole);
      tell(say(texts.roleTold, { name, role: say(roleNames[role as StaffRole]) }), undo);
    },
  });

  async function give(role: StaffRole) {
    await changeRole({ userId, role });
    await refresh(staff);
  }

  return (
    <Section title={say(texts.roleSection)}>
      <FormFrame form={form} submit={say(texts.roleSave)}>
        <ChoiceField
          fields={form.fields}
          name="role"
          label={say(texts.roleTitle)}
          choices={roleChoices(say)}
        />
      </FormFrame>
    </Section>
  );
}

/** How this organisation calls somebody; the person's own name stays theirs. */
export function MemberName({
  member: { userId, name: before, changedAt },
}: {
  readonly member: Member;
}) {
  const say = useSay();
  const form = useForm<Named>({
    name: `name/${userId}/${changedAt}`,
    defaults: { name: before },
    check: ({ name }) => (name.trim() === "" ? { name: uiTexts.requiredFlaw } : {}),
    async save({ name }) {
      await renameMember({ userId, name });
      await refresh(staff);
      tell(say(texts.nameTold));
    },
    fieldOf: { name: "name" },
  });
  return (
    <Section title={say(texts.nameSection)}>
      <FormFrame form={form} submit={say(texts.nameSave)}>
        <TextField
          fields={form.fields}
          name="name"
          label={say(texts.nameTitle)}
          autoComplete="off"
        />
      </FormFrame>
    </Section>
  );
}
