import type { Client } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Note, Section } from "../../ui/page.tsx";
import { EventButton } from "../record/event-button.tsx";
import { rightsTexts as texts } from "./rights-texts.ts";

/** Closes the file, or opens it again; a counsellor proposes, a supervisor decides. */
export function FileEnd({ client: { clientId, closed } }: { readonly client: Client }) {
  const say = useSay();
  const title = say(closed === undefined ? texts.close : texts.reopen);
  return (
    <Section title={say(texts.file)}>
      <div>
        <EventButton
          title={title}
          submit={title}
          clientId={clientId}
          type={closed === undefined ? "case.closed" : "case.reopened"}
          fields={[{ name: "reason", label: texts.reason, as: "long" }]}
        >
          {closed === undefined ? <Note>{say(texts.closeLead)}</Note> : undefined}
        </EventButton>
      </div>
    </Section>
  );
}
