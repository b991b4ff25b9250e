import { chooseOrganisation, type Membership } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Card, Section } from "../../ui/page.tsx";
import { accountTexts as texts } from "./account-texts.ts";
import formStyles from "../../ui/form/form.module.css";

interface OrganisationChoiceProps {
  readonly memberships: readonly Membership[];
  readonly chosen: string;
}

/** Where the person belongs; of several, which one this device works in. */
export function OrganisationChoice({ memberships, chosen }: OrganisationChoiceProps) {
  const say = useSay();
  const wordsOf = ({ organisation, role }: Membership) =>
    say(texts.membership, { organisation: organisation.name, role: say(texts[role]) });
  const [first, ...others] = memberships;
  return (
    <Section title={say(texts.organisations)}>
      <Card>
        {others.length === 0 ? (
          <p>{first === undefined ? undefined : wordsOf(first)}</p>
        ) : (
          <fieldset className={formStyles.field}>
            <legend className={formStyles.label}>{say(texts.workIn)}</legend>
            <div className={formStyles.choices}>
              {memberships.map((membership) => (
                <label key={membership.organisation.id} className={formStyles.choice}>
                  <input
                    type="radio"
                    name="organisation"
                    checked={membership.organisation.id === chosen}
                    onChange={() => goTo(membership.organisation.id)}
                  />
                  <span>{wordsOf(membership)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </Card>
    </Section>
  );
}

/** Begins afresh, so that nothing read for one organisation is shown in another. */
function goTo(id: string): void {
  chooseOrganisation(id);
  location.assign("/app/");
}
