import type { StaffRole } from "@aftercare/core/kernel/role.ts";
import { inviteAdmin } from "@aftercare/core/verbs/people/invite-admin.ts";
import { firstOrganisation } from "./first-organisation.ts";
import type { LocalCloud } from "./local-cloud.ts";
import { acceptInvitation, expectGood, signInPerson, type Person } from "./person.ts";

const { id: orgId } = firstOrganisation;

/** People are made up, one for each role. */
const admin = { name: "管理员", email: "admin@example.org" };
export const staff = {
  counsellor: { name: "王顾问", email: "counsellor@example.org", role: "counsellor" },
  supervisor: { name: "陈主管", email: "supervisor@example.org", role: "supervisor" },
  auditor: { name: "周审计", email: "auditor@example.org", role: "auditor" },
} as const satisfies Record<string, { name: string; email: string; role: StaffRole }>;
const client = { clientId: "li", email: "li@example.org" };

/** The admin of the sample organisation, whom its operator has invited: signed in, and in. */
export async function welcomeAdmin(cloud: LocalCloud): Promise<Person> {
  const operator = { kind: "system", process: "operator" } as const;
  const ctx = await cloud.app.contextFor(orgId, operator);
  const invited = ctx && (await inviteAdmin(ctx, admin));
  if (invited?.kind !== "invited") throw new Error("The first admin was not invited.");
  return enter(cloud, admin.email);
}

/** A member of the staff: invited by the admin, signed in, and in. */
export async function welcomeStaff(
  cloud: LocalCloud,
  inviter: Person,
  member: (typeof staff)[keyof typeof staff],
): Promise<Person> {
  await expectGood(inviter.call("POST", "/v1/invitations", member));
  return enter(cloud, member.email);
}

/** The client whose file is there already: invited to it by whoever looks after it, signed in, and in. */
export async function welcomeClient(cloud: LocalCloud, inviter: Person): Promise<Person> {
  await expectGood(inviter.call("POST", `/v1/clients/${client.clientId}/invitation`, {}));
  return enter(cloud, client.email);
}

/** Everybody of a first start, with the samples' cases in the counsellor's hands; then all sign out. */
export async function settlePeople(cloud: LocalCloud, clients: readonly string[]): Promise<void> {
  const first = await welcomeAdmin(cloud);
  const [counsellor, ...others] = await Promise.all(
    [staff.counsellor, staff.supervisor, staff.auditor].map((member) =>
      welcomeStaff(cloud, first, member),
    ),
  );
  if (counsellor === undefined) throw new Error("There is no counsellor.");
  for (const each of clients) {
    const data = { assignee: counsellor.userId, address: counsellor.email };
    const event = { id: "first-counsellor", subject: `clients/${each}`, data };
    await expectGood(first.post({ ...event, type: "assignment.changed" }));
  }
  const li = await welcomeClient(cloud, counsellor);
  await Promise.all([first, counsellor, ...others, li].map((person) => person.signOut()));
}

async function enter(cloud: LocalCloud, email: string): Promise<Person> {
  const person = await signInPerson(cloud, email, orgId);
  await acceptInvitation(cloud, person);
  return person;
}
