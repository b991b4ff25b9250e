import { newId, record } from "../../api/record.ts";

interface Person {
  readonly clientId: string;
  readonly name: string;
}

export interface Proposal {
  readonly to: string;
  /** For the client. */
  readonly reason: string;
  /** For the colleague; empty when there is nothing to say. */
  readonly note: string;
}

export interface NotProposed extends Person {
  readonly error: unknown;
}

/** One client after the other, so that one that fails stops no other. @returns those who were not asked, and why. */
export async function proposeHandovers(
  people: readonly Person[],
  { to, reason, note }: Proposal,
): Promise<readonly NotProposed[]> {
  const failed: NotProposed[] = [];
  for (const { clientId, name } of people) {
    try {
      const data = { id: newId(), to, reason };
      await record({ id: newId(), clientId, type: "handover.proposed", data });
      if (note !== "") await addNote(clientId, note);
    } catch (error) {
      failed.push({ clientId, name, error });
    }
  }
  return failed;
}

function addNote(clientId: string, text: string) {
  return record({ id: newId(), clientId, type: "note.added", data: { text, internal: true } });
}
