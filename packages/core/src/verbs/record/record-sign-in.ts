import type { Ports } from "../../kernel/context.ts";
import type { Factor } from "../../ports/sessions.ts";
import { randomUUID } from "node:crypto";

/**
 * Writes a person's sign-in into the record of every organisation they are an active member of. Called by
 * the auth server before it hands out the session: no actor yet, and no organisation.
 */
export async function recordSignIn(
  { access, members, clock }: Pick<Ports, "access" | "members" | "clock">,
  signIn: { readonly userId: string; readonly factor: Factor; readonly network?: string },
): Promise<void> {
  const { userId, factor, network } = signIn;
  const at = clock.now();
  const memberships = await members.ofUser(userId);
  const active = memberships.filter(({ state }) => state === "active");
  const shared = {
    at,
    kind: "signed-in",
    by: `user:${userId}`,
    detail: { factor },
    ...(network === undefined ? {} : { network }),
  } as const;
  await Promise.all(
    active.map(({ orgId }) => access.append({ ...shared, orgId, id: randomUUID() })),
  );
}
