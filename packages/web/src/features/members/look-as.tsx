import type { Role } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { clientPlaces } from "../../shell/client-places.ts";
import { placesFor, startOf } from "../../shell/staff-places.ts";
import { Card, Facts, Note } from "../../ui/page.tsx";
import { roleNames, roleWords } from "./member-texts.ts";
import { reachWords } from "./permission-texts.ts";
import { extentOf, permissionGroups } from "./permissions.ts";
import { rolesTexts as texts } from "./role-texts.ts";
import styles from "./members.module.css";

/** What somebody of this role finds when they open the app, and what they can do there. */
export function LookAs({ role }: { readonly role: Role }) {
  const say = useSay();
  const name = say(roleNames[role]);
  const groups =
    role === "client" ? [{ heading: roleNames.client, places: clientPlaces }] : placesFor(role);
  const places = groups.flatMap((group) => group.places.map(({ to, text }) => ({ to, text })));
  const first = places.find(({ to }) => to === startOf[role]);
  const permissions = permissionGroups
    .flatMap((group) => group.permissions)
    .map((permission) => ({ text: permission.text, extent: extentOf(role, permission) }));
  const may = permissions.filter(({ extent }) => extent !== "none");
  const mayNot = permissions.filter(({ extent }) => extent === "none");
  return (
    <Card>
      <p>{say(roleWords[role])}</p>
      <h3>{say(texts.places, { role: name })}</h3>
      <ul className={styles.places}>
        {places.map(({ to, text }) => (
          <li key={to}>{say(text)}</li>
        ))}
      </ul>
      {first === undefined ? undefined : (
        <Note>{say(texts.placesOf, { role: name, place: say(first.text) })}</Note>
      )}
      <div className={styles.may}>
        <h3>{say(texts.may)}</h3>
        <Facts
          facts={may.map(({ text, extent }) => [say(text), say(reachWords[extent])] as const)}
        />
      </div>
      {mayNot.length === 0 ? undefined : (
        <div className={styles.may}>
          <h3>{say(texts.mayNot)}</h3>
          <ul className={styles.not}>
            {mayNot.map(({ text }) => (
              <li key={text.en}>{say(text)}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
