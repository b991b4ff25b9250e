import { useSuspenseQuery } from "@tanstack/react-query";
import { useMay } from "../../api/may.ts";
import { organisationQuery } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Note, Page, Section } from "../../ui/page.tsx";
import { Deactivation } from "./deactivation.tsx";
import { SenderSection } from "./sender-section.tsx";
import { SettingsFacts } from "./settings-facts.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { settingsTexts as texts } from "./settings-texts.ts";

/** A14: what the organisation decides for everybody, whether its mail arrives, and closing its doors. */
export function SettingsScreen() {
  const say = useSay();
  const { data: organisation } = useSuspenseQuery(organisationQuery);
  const mayChange = useMay("organisation.change");
  const mayCheck = useMay("sender.check");
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <Section title={say(texts.edit)}>
        {mayChange ? (
          <SettingsForm key={organisation.version} organisation={organisation} />
        ) : (
          <>
            <Note>{say(texts.readOnly)}</Note>
            <SettingsFacts organisation={organisation} />
          </>
        )}
      </Section>
      {mayCheck ? <SenderSection /> : undefined}
      {mayChange ? <Deactivation name={organisation.name} /> : undefined}
    </Page>
  );
}
