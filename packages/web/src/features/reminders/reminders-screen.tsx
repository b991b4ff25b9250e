import { useSuspenseQuery } from "@tanstack/react-query";
import { useOwnClientId } from "../../api/me.ts";
import { remindersQuery, type ReminderSettings } from "../../api/reminders.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Page } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ReminderForm } from "./reminder-form.tsx";
import { reminderTexts as texts } from "./reminder-texts.ts";

/** C16: how often, about what, and whether at all. */
export function RemindersScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const { data: settings } = useSuspenseQuery(remindersQuery(clientId));
  const { mailAt, quietFrom, quietUntil, chosen } = settings;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead, { mailAt, quietFrom, quietUntil })}>
      <MailStanding mail={settings.mail} />
      <ReminderForm clientId={clientId} settings={settings} />
      {chosen === undefined ? undefined : (
        <Note>
          <Saying text={texts.chosen} slots={{ day: <Day on={chosen.on} /> }} />
        </Note>
      )}
    </Page>
  );
}

/** Why nothing is sent at all, and what to do about it. */
function MailStanding({ mail }: Pick<ReminderSettings, "mail">) {
  const say = useSay();
  switch (mail) {
    case "on":
      return undefined;
    case "no-consent":
      return (
        <Card tone="attention">
          <p>{say(texts.off)}</p>
          <div>
            <ButtonLink to="/my-data">{say(texts.toConsent)}</ButtonLink>
          </div>
        </Card>
      );
    case "no-address":
    case "address-trouble":
      return (
        <Card tone="attention">
          <p>{say(mail === "no-address" ? texts.noAddress : texts.addressTrouble)}</p>
          <div>
            <ButtonLink to="/messages">{say(texts.askCounsellor)}</ButtonLink>
          </div>
        </Card>
      );
  }
}
