import { eventPolicy } from "@aftercare/core/policy/event-policy.ts";
import { policy, type Act } from "@aftercare/core/policy/policy.ts";
import { useMembership } from "./me.ts";

/** Whether the reader's role may do this at all. The API decides; this only offers nothing that it would refuse. */
export function useMay(act: Act): boolean {
  const { role } = useMembership();
  return role in policy[act];
}

/** The same for an event: `assignment.changed`. */
export function useMayRecord(type: string): boolean {
  const { role } = useMembership();
  return eventPolicy[`aftercare.${type}.v1`]?.[role] !== undefined;
}
