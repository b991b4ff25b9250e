import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import { orgA, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";

/** Puts somebody into the table of members as well: who is signed in is known by the session alone. */
export async function enterMember(
  fixture: ApiFixture,
  who: { userId: string; role: Role; name?: string; clientId?: string },
): Promise<Person> {
  const { userId, role, name = "某人", clientId } = who;
  const { members, clock } = fixture.app.ports;
  const now = clock.now();
  await members.save({
    orgId: orgA,
    userId,
    role,
    ...(clientId === undefined ? {} : { clientId: clientId as ClientId }),
    name,
    email: `${userId}@example.org`,
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: "system:operator",
  });
  return signIn(fixture, who);
}
