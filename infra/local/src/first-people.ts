import type { StaffRole } from "@aftercare/core/kernel/role.ts";
import { inviteAdmin } from "@aftercare/core/verbs/people/invite-admin.ts";
import { firstOrganisation } from "./first-organisation.ts";
import type { LocalCloud } from "./local-cloud.ts";
import { acceptInvitation, expectGood, signInPerson, type Person } from "./person.ts";
import type { SampleCase } from "./samples/sample-case.ts";

const { id: orgId } = firstOrganisation;

/** People are made up, one for each role. */
const admin = { name: "管理员", email: "admin@example.org" };
export const staff = {
  counsellor: { name: "王顾问", email: "counsellor@example.org", role: "counsellor" },
  supervisor: { name: "陈主管", email: "supervisor@example.org", role: "supervisor" },
  auditor: { name: "周审计", email: "auditor@example.org", role: "auditor" },
} as const satisfies Record<string, { name: string; email: string; role: StaffRole }>;
/** Looks after a few as well, so that there is somebody to hand over to. */
const colleague = { name: "刘顾问", email: "colleague@example.org", role: "counsellor" } as const;
const li = { clientId: "li", email: "li@example.org" };

/** Everybody of a first start, each with a session. */
export type FirstPeople = Readonly<
  Record<keyof typeof staff | "admin" | "colleague" | "client", Person>
>;

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
  member: { readonly name: string; readonly email: string; readonly role: StaffRole },
): Promise<Person> {
  await expectGood(inviter.call("POST", "/v1/invitations", member));
  return enter(cloud, member.email);
}

/** The client whose file is there already: invited to it by whoever looks after it, signed in, and in. */
export async function welcomeClient(
  cloud: LocalCloud,
  inviter: Person,
  client = li,
): Promise<Person> {
  await expectGood(inviter.call("POST", `/v1/clients/${client.clientId}/invitation`, {}));
  return enter(cloud, client.email);
}

/** Lets everybody in, and gives each of the samples' clients to whoever looks after them. */
export async function gatherPeople(
  cloud: LocalCloud,
  cases: readonly Pick<SampleCase, "client" | "keeper">[],
): Promise<FirstPeople> {
  const first = await welcomeAdmin(cloud);
  const [counsellor, supervisor, auditor, other] = await Promise.all([
    welcomeStaff(cloud, first, staff.counsellor),
    welcomeStaff(cloud, first, staff.supervisor),
    welcomeStaff(cloud, first, staff.auditor),
    welcomeStaff(cloud, first, colleague),
  ]);
  const keepers = { counsellor, colleague: other };
  await Promise.all(
    cases.map(async ({ client, keeper }) => {
      if (keeper === undefined) return;
      const data = { assignee: keepers[keeper].userId, address: keepers[keeper].email };
      const event = { id: "first-counsellor", subject: `clients/${client}`, data };
      await expectGood(first.post({ ...event, type: "assignment.changed" }));
    }),
  );
  const client = await welcomeClient(cloud, counsellor);
  return { admin: first, counsellor, supervisor, auditor, colleague: other, client };
}

async function enter(cloud: LocalCloud, email: string): Promise<Person> {
  const person = await signInPerson(cloud, email, orgId);
  await acceptInvitation(cloud, person);
  return person;
}
