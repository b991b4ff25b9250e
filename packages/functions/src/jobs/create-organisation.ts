import type { Ports } from "@aftercare/core/kernel/context.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { refuse, type Refused } from "@aftercare/core/kernel/refusal.ts";
import {
  newOrganisation,
  type NewOrganisation,
} from "@aftercare/core/organisation/organisation-schema.ts";

export interface OrganisationMade {
  readonly kind: "created";
  readonly organisation: Organisation;
}

/** Makes an organisation that nobody belongs to yet: its first admin is invited next. */
export async function createOrganisation(
  { organisations, wallClock }: Pick<Ports, "organisations" | "wallClock">,
  input: NewOrganisation,
): Promise<OrganisationMade | Refused> {
  const made = { at: wallClock.now(), by: "system:operator" };
  const organisation = newOrganisation(input, made);
  if (await organisations.save(organisation)) return { kind: "created", organisation };
  return refuse("organisation.exists", { field: "id" });
}
