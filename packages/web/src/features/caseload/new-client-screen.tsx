import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { consentTextsQuery } from "../../api/consents.ts";
import { useMe, useMembership } from "../../api/me.ts";
import { newId, refreshClient } from "../../api/record.ts";
import { caseworkersOf, staffQuery } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { CheckField, ChoiceField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Page } from "../../ui/page.tsx";
import { ConsentChoices } from "./consent-choices.tsx";
import { DoubleNote } from "./double-note.tsx";
import { enrol } from "./enrol.ts";
import { checkNewClient, type TypedClient } from "./new-client-data.ts";
import { newClientTexts as texts } from "./new-client-texts.ts";

/** S2: a new client, with what they agreed to on the phone, and an invitation if they want one. */
export function NewClientScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { id: userId } = useMe().user;
  const { role } = useMembership();
  const { data: staff } = useSuspenseQuery(staffQuery);
  const { data: consents } = useSuspenseQuery(consentTextsQuery());
  // Made once: a second try after a lost answer finds what the first one recorded.
  const [clientId] = useState(newId);
  const form = useForm<TypedClient>({
    name: "new-client",
    defaults: {
      name: "",
      email: "",
      phone: "",
      language: "zh-CN",
      assignee: role === "counsellor" ? userId : "",
      caseHandling: false,
      emailReminders: false,
      isInvited: false,
    },
    check: checkNewClient,
    fieldOf: { "data.name": "name", "data.email": "email", "data.phone": "phone" },
    async save(typed) {
      const { invitation } = await enrol(clientId, typed, consents);
      await refreshClient(clientId);
      const { name, email } = typed;
      const text =
        invitation === undefined
          ? texts.added
          : invitation.mail === "sent"
            ? texts.addedInvited
            : texts.addedUnsure;
      tell(say(text, { name: name.trim(), email: email.trim() }));
      await navigate({ to: "/clients/$clientId", params: { clientId } });
    },
  });
  const { fields } = form;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <FormFrame form={form} submit={say(texts.save)}>
        <TextField
          fields={fields}
          name="name"
          label={say(texts.name)}
          hint={<DoubleNote name={fields.watch("name").trim()} except={clientId} />}
          maxLength={80}
          autoComplete="off"
        />
        <TextField
          fields={fields}
          name="email"
          label={say(texts.email)}
          hint={say(texts.emailHint)}
          type="email"
          autoComplete="off"
          optional
        />
        <TextField
          fields={fields}
          name="phone"
          label={say(texts.phone)}
          type="tel"
          inputMode="tel"
          maxLength={30}
          autoComplete="off"
          optional
        />
        <ChoiceField
          fields={fields}
          name="language"
          label={say(texts.language)}
          choices={[
            { value: "zh-CN", label: say(texts["zh-CN"]) },
            { value: "en", label: say(texts.en) },
          ]}
        />
        {role === "counsellor" ? undefined : (
          <SelectField
            fields={fields}
            name="assignee"
            label={say(texts.assignee)}
            empty={say(texts.nobody)}
            choices={caseworkersOf(staff).map((one) => ({ value: one.userId, label: one.name }))}
          />
        )}
        <ConsentChoices fields={fields} consents={consents} />
        <CheckField
          fields={fields}
          name="isInvited"
          label={say(texts.invite)}
          hint={say(texts.inviteHint)}
        />
      </FormFrame>
    </Page>
  );
}
