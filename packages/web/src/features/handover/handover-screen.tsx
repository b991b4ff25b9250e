import { useSay } from "../../language/language.ts";
import { Page, Section } from "../../ui/page.tsx";
import { handoverTexts as texts } from "./handover-texts.ts";
import { OpenHandovers } from "./open-handovers.tsx";
import { ProposeForm } from "./propose-form.tsx";

/** S14: who is asked whether a colleague may take over, and asking more of them. */
export function HandoverScreen() {
  const say = useSay();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <Section title={say(texts.open)}>
        <OpenHandovers />
      </Section>
      <Section title={say(texts.propose)}>
        <ProposeForm />
      </Section>
    </Page>
  );
}
