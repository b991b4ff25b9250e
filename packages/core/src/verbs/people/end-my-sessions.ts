import type { PersonContext } from "../../kernel/context.ts";

/** One of the signed-in person's own sessions, or every one but the given. */
export type WhichSessions = { readonly only: string } | { readonly allBut: string };

/** Signs the person out of one of their devices, or of all others. Gives how many there were. */
export async function endMySessions(
  { user, sessions }: PersonContext,
  which: WhichSessions,
): Promise<number> {
  const all = await sessions.ofUser(user.id);
  const ending = all.filter(({ id }) =>
    "only" in which ? id === which.only : id !== which.allBut,
  );
  const ended = await Promise.all(ending.map(({ id }) => sessions.revoke(user.id, id)));
  return ended.filter(Boolean).length;
}
