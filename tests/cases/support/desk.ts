import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import { recordEvent, type RecordOutcome } from "@aftercare/core/verbs/cases/record-event.ts";
import { enrol, type Office, type Town } from "./town.ts";

/** An office whose counsellors are members, for what happens between them. */

export const wang: Actor = { kind: "user", id: "wang", role: "counsellor" };
export const client: Actor = clientActor("u-li", "li");

export function clientActor(id: string, clientId: string): Actor {
  return { kind: "user", id, role: "client", clientId: clientId as ClientId };
}

/** The colleague who is to take over, with a name that somebody made up. */
export const proposal = { id: "h1", to: "zhao", reason: "王顾问下个月休假。" };

/** Two counsellors and an auditor; 李女士 and her debt are with 王顾问. */
export async function openDesk(town: Town): Promise<Office> {
  town.moveTo("2026-03-01T02:00:00Z");
  const office = await town.openOffice();
  await hire(office, "wang", "counsellor", "王顾问");
  await hire(office, "zhao", "counsellor", "赵顾问 <b>");
  await hire(office, "anna", "auditor", "安");
  const loan = await enrol(office);
  await office.tell("clients/li", "assignment.changed", { assignee: "wang" });
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  return office;
}

export async function hire(
  office: Office,
  userId: string,
  role: Role,
  name: string,
): Promise<void> {
  const { members, clock } = await office.context();
  const now = clock.now();
  await members.save({
    orgId: office.orgId,
    userId,
    role,
    name,
    email: `${userId}@example.org`,
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: "system:operator",
  });
}

export async function dismiss(office: Office, userId: string): Promise<void> {
  const { members } = await office.context();
  const member = await members.loadNow(office.orgId, userId);
  if (member === undefined) throw new Error("nobody");
  await members.save({ ...member, state: "deactivated", version: member.version + 1 });
}

let said = 0;

/** One `aftercare.handover.*` event about 李女士, in somebody's name. */
export async function say(
  office: Office,
  actor: Actor,
  type: string,
  data: object,
  id?: string,
): Promise<RecordOutcome> {
  said += 1;
  return recordEvent(await office.context(actor), {
    specversion: "1.0",
    id: id ?? `h${said}`,
    source: "test",
    subject: "clients/li",
    type: `aftercare.handover.${type}.v1`,
    data,
  });
}

export async function handoverTasks(office: Office) {
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups");
  const items = body["items"] as readonly { readonly key: string; readonly state: string }[];
  return items.filter(({ key }) => key.startsWith("K04@"));
}
