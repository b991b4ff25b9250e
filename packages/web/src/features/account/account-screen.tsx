import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionsQuery } from "../../api/account.ts";
import { useMe, useMembership } from "../../api/me.ts";
import { organisationQuery } from "../../api/organisation.ts";
import { canUsePasskeys } from "../../api/passkeys.ts";
import { useSay } from "../../language/language.ts";
import { Card, Note, Page, Section } from "../../ui/page.tsx";
import { accountTexts as texts } from "./account-texts.ts";
import { Devices } from "./devices.tsx";
import { DigestSwitch } from "./digest-switch.tsx";
import { NameForm } from "./name-form.tsx";
import { OrganisationChoice } from "./organisation-choice.tsx";
import { Passkeys } from "./passkeys.tsx";
import { ThisDevice } from "./this-device.tsx";
import styles from "./account.module.css";

const getsDigests = new Set(["counsellor", "supervisor", "admin"]);

/** C17: who one is here, where one is signed in, and the way out; for every role. */
export function AccountScreen() {
  const say = useSay();
  const { user, memberships } = useMe();
  const { role, organisation, name } = useMembership();
  const [{ data: signedIn }] = useSuspenseQueries({ queries: [sessionsQuery, organisationQuery] });
  return (
    <Page title={say(texts.title)} lead={say(texts.signedIn, { email: user.email })}>
      {role === "client" ? <ClientLinks /> : undefined}
      <Section title={say(texts.called)}>
        <Card>
          <NameForm name={user.name} />
          <Note>{say(texts.calls, { organisation: organisation.name, name })}</Note>
        </Card>
      </Section>
      <OrganisationChoice memberships={memberships} chosen={organisation.id} />
      {getsDigests.has(role) ? <DigestSwitch /> : undefined}
      <Section title={say(texts.signingIn)}>
        <Card>
          <p>{say(signedIn.hasAuthenticator ? texts.authenticatorOn : texts.authenticatorOff)}</p>
          <p className={styles.alone}>
            <a href="/account">{say(texts.authenticator)}</a>
          </p>
        </Card>
      </Section>
      {canUsePasskeys() ? <Passkeys /> : undefined}
      <Devices sessions={signedIn.sessions} currentId={signedIn.currentId} />
      <ThisDevice />
    </Page>
  );
}

/** What else a client settles for themselves. */
function ClientLinks() {
  const say = useSay();
  return (
    <Section title={say(texts.mine)}>
      <Card>
        <ul className={styles.rows}>
          <li className={styles.link}>
            <div>
              <Link to="/reminders">{say(texts.reminders)}</Link>
              <Note>{say(texts.remindersWhat)}</Note>
            </div>
          </li>
          <li className={styles.link}>
            <div>
              <Link to="/my-data">{say(texts.myData)}</Link>
              <Note>{say(texts.myDataWhat)}</Note>
            </div>
          </li>
        </ul>
      </Card>
    </Section>
  );
}
