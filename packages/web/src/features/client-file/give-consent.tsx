import type { ConsentTexts } from "../../api/consents.ts";
import { useSay } from "../../language/language.ts";
import { Card, Note } from "../../ui/page.tsx";
import { EventButton } from "../record/event-button.tsx";
import { purposeValues } from "../timeline/value-texts.ts";
import { rightsTexts as texts } from "./rights-texts.ts";

/** The words are read to the client before anything is written down. */
export function GiveConsent({
  clientId,
  consent: { purpose, currentVersion, texts: versions },
}: {
  readonly clientId: string;
  readonly consent: ConsentTexts;
}) {
  const say = useSay();
  const [current] = versions;
  return (
    <EventButton
      look="quiet"
      title={say(texts.givenOf, { what: say(purposeValues[purpose]) })}
      words={say(texts.recordGiven)}
      clientId={clientId}
      type="consent.given"
      about={purpose}
      fixed={{ purpose, textVersion: currentVersion }}
      submit={say(texts.recordGiven)}
      told={say(texts.consentTold)}
      fields={
        purpose === "sharing"
          ? [{ name: "to", label: texts.to, hint: texts.toHint, as: "words" }]
          : []
      }
    >
      <Note>{say(texts.readOut)}</Note>
      {current === undefined ? undefined : (
        <Card tone="sunk">
          <strong>{current.title}</strong>
          {[current.what, current.why, current.means, current.keptFor, current.withdraw].map(
            (words) => (
              <p key={words}>{words}</p>
            ),
          )}
        </Card>
      )}
    </EventButton>
  );
}
