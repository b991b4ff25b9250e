import type { Context } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { isStaff } from "../../kernel/role.ts";
import { permit } from "../../policy/permit.ts";

/** What clients and machines see of the organisation they deal with. */
export type OrganisationSummary = Pick<Organisation, "id" | "name" | "zone" | "language" | "phone">;

export type OrganisationRead =
  | { readonly kind: "whole"; readonly organisation: Organisation }
  | { readonly kind: "summary"; readonly organisation: OrganisationSummary };

/** The organisation's settings: all of them for its staff, who and where it is for everybody else. */
export function readOrganisation(ctx: Context): OrganisationRead | Refused {
  const refused = permit(ctx, "organisation.read");
  if (refused !== undefined) return refused;
  const { actor, org } = ctx;
  if (actor.kind === "user" && isStaff(actor.role)) return { kind: "whole", organisation: org };
  const { id, name, zone, language, phone } = org;
  return { kind: "summary", organisation: { id, name, zone, language, phone } };
}
