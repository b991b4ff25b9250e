import { newId, record } from "../../api/record.ts";
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

/** One after the other, so that one that fails stops no other. @returns those that were not assigned, and why. */
export async function assignClients(
  assignments: readonly Assignment[],
): Promise<readonly NotAssigned[]> {
  const failed: NotAssigned[] = [];
  for (const { clientId, name, to } of assignments) {
    const data = to === undefined ? { assignee: null } : { assignee: to.userId, address: to.email };
    try {
      await record({ id: newId(), clientId, type: "assignment.changed", data });
    } catch (error) {
      failed.push({ clientId, name, error });
    }
  }
  return failed;
}
