import type { Facts } from "./facts.ts";

/** While a hold or an open dispute stands, no proof may go (R12, TC15). */
export function isHeldOrDisputed(facts: Facts): boolean {
  if (facts.hold !== undefined) return true;
  if (facts.file === "client") return false;
  return (
    facts.objections.some(({ answered }) => answered === undefined) ||
    facts.complaints.some(({ answered }) => answered === undefined)
  );
}
