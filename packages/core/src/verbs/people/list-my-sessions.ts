import type { PersonContext } from "../../kernel/context.ts";
import type { Session } from "../../ports/sessions.ts";

/** Where the signed-in person is signed in now, newest first. One's own account: nobody else is asked about. */
export async function listMySessions({
  user,
  sessions,
}: PersonContext): Promise<readonly Session[]> {
  return sessions.ofUser(user.id);
}
