import { ProblemError } from "./problem.ts";

/** Somebody else changed the organisation since it was read: it is to be read again, and what was typed stays. */
export function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === "organisation.changed-meanwhile";
}
