import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Switch } from "../../ui/switch.tsx";
import { InviteForm } from "./invite-form.tsx";
import { InviteList } from "./invite-list.tsx";
import { inviteTexts as texts } from "./invite-texts.ts";

/** A2: somebody, or a whole team from a list. */
export function InviteScreen() {
  const say = useSay();
  const [how, setHow] = useState<"one" | "several">("one");
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      width={how === "one" ? "column" : "wide"}
      aside={
        <ButtonLink look="quiet" to="/admin/members">
          {say(texts.toMembers)}
        </ButtonLink>
      }
    >
      <Switch<"one" | "several">
        label={say(texts.how)}
        value={how}
        choices={[
          { value: "one", label: say(texts.one) },
          { value: "several", label: say(texts.several) },
        ]}
        onChoose={setHow}
      />
      {how === "one" ? <InviteForm /> : <InviteList />}
    </Page>
  );
}
