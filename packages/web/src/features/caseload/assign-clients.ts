import { ProblemError } from "../../api/problem.ts";
import { newId, recordAll, type Happening } from "../../api/record.ts";
import type { Member } from "../../api/staff.ts";

interface Assignment {
  readonly clientId: string;
  readonly name: string;
  /** Undefined: nobody. */
  readonly to: Pick<Member, "userId" | "email"> | undefined;
}

export interface NotAssigned {
  readonly clientId: string;
  readonly name: string;
  readonly error: unknown;
}

/** One that fails stops no other. @returns those that were not assigned, and why. */
export async function assignClients(
  assignments: readonly Assignment[],
): Promise<readonly NotAssigned[]> {
  const results = await recordAll(assignments.map(happeningOf));
  return assignments.flatMap(({ clientId, name }, at) => {
    const result = results[at];
    if (result === undefined || !("problem" in result)) return [];
    return [{ clientId, name, error: new ProblemError(result.problem) }];
  });
}

function happeningOf({ clientId, to }: Assignment): Happening {
  const data = to === undefined ? { assignee: null } : { assignee: to.userId, address: to.email };
  return { id: newId(), clientId, type: "assignment.changed", data };
}
