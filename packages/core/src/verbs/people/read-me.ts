import type { PersonContext } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import type { Member } from "../../ports/members.ts";
import type { User } from "../../ports/sessions.ts";

export interface Me {
  readonly user: User;
  /** Those one can enter now: an ended membership and a closed organisation are left out. */
  readonly memberships: readonly Membership[];
}

export interface Membership {
  readonly org: Organisation;
  readonly member: Member;
}

/** What a signed-in person may know of themselves: who they are, and where they belong. */
export async function readMe({ user, members, organisations }: PersonContext): Promise<Me> {
  const all = await members.ofUser(user.id);
  const active = all.filter(({ state }) => state === "active");
  const found = await Promise.all(
    active.map(async (member) => ({ member, org: await organisations.load(member.orgId) })),
  );
  const memberships = found.flatMap(({ member, org }) =>
    org?.state === "active" ? [{ member, org }] : [],
  );
  return { user, memberships };
}
