import type { ObjectionFact } from "./credit-facts.ts";
import type { Facts } from "./facts.ts";

/** While a hold or an open dispute stands, no proof may go (R12, TC15). */
export function isHeldOrDisputed(facts: Facts): boolean {
  if (facts.hold !== undefined) return true;
  if (facts.file === "client") return false;
  return (
    facts.objections.some(isOpen) || facts.complaints.some(({ answered }) => answered === undefined)
  );
}

/** What went to court is open until somebody says that it is over. */
function isOpen({ answered, steps, closed }: ObjectionFact): boolean {
  if (closed !== undefined) return false;
  return answered === undefined || steps?.some(({ step }) => step === "court") === true;
}

/** The other side owes an answer. */
export function isUnanswered(asked: {
  readonly answered?: unknown;
  readonly closed?: unknown;
}): boolean {
  return asked.answered === undefined && asked.closed === undefined;
}
