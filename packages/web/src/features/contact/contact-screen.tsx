import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { clientQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Page } from "../../ui/page.tsx";
import { ContactDone } from "./contact-done.tsx";
import { ContactForm, type Reported } from "./contact-form.tsx";
import { contactTexts as texts } from "./contact-texts.ts";

/** A voice says "system fault": it is written down, looked at the same day, and nothing is paid meanwhile. */
export function ContactScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const { debts } = useSuspenseQuery(clientQuery(clientId)).data;
  const { debt } = useSearch({ strict: false });
  const [reported, setReported] = useState<Reported>();
  const [usual, setUsual] = useState<Reported["usual"]>();
  if (reported !== undefined) {
    return (
      <ContactDone
        reported={reported}
        onAnother={() => {
          setUsual(reported.usual);
          setReported(undefined);
        }}
      />
    );
  }
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <ContactForm
        clientId={clientId}
        debts={debts}
        chosen={debt ?? ""}
        reader="client"
        usual={usual}
        onReported={setReported}
      />
    </Page>
  );
}
