import type { Organisation } from "../kernel/organisation.ts";
import { isStaff, type Role } from "../kernel/role.ts";
import type { Factor } from "../ports/sessions.ts";

/** A mailed code alone is not enough for staff where the organisation says so. */
export function needsSecondFactor(
  { secondFactor }: Pick<Organisation, "secondFactor">,
  role: Role,
  factor: Factor,
): boolean {
  return secondFactor === "staff" && isStaff(role) && factor === "code";
}
