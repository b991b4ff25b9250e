import type { PersonContext } from "../../kernel/context.ts";
import type { OrgId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { asMember } from "../people/accept-invitation.ts";
import { setState } from "./deactivate-organisation.ts";
import type { OrganisationChanged } from "./save-change.ts";

/**
 * Opens a deactivated organisation again. Its doors are shut, so the admin comes as the person they are.
 * Every case file is planned again, and what fell due meanwhile is sent.
 */
export async function reactivateOrganisation(
  person: PersonContext,
  orgId: OrgId,
): Promise<OrganisationChanged | Refused> {
  const member = await person.members.loadNow(orgId, person.user.id);
  const org = await person.organisations.loadNow(orgId);
  if (org === undefined || member?.state !== "active") return refuse("organisation.unknown");
  const ctx = asMember(person, org, member);
  const refused = permit(ctx, "organisation.change");
  return refused ?? setState(ctx, "active");
}
