import { randomBytes } from "node:crypto";
import type { Context, PersonContext } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { isStaff } from "../../kernel/role.ts";
import type { Member } from "../../ports/members.ts";
import { currentVersion } from "../../privacy/consent-texts.ts";
import { untilUncontended } from "../../store/retry.ts";
import { appendEvent } from "../cases/append-event.ts";
import { systemEvent } from "../cases/system-event.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { asMember, type Joined } from "./accept-invitation.ts";
import type { JoinRequest } from "./join-request.ts";
import { openJoinLink } from "./open-join-link.ts";

/**
 * A signed-in person becomes a client of the organisation whose link they opened: a membership, a case file
 * and the consents they ticked. The membership comes first and keeps the file's id, so a second try after
 * anything in between goes on with the same file, and joining twice gives it back.
 */
export async function joinOrganisation(
  ctx: PersonContext,
  request: JoinRequest,
): Promise<Joined | Refused> {
  const opened = await openJoinLink(ctx, request.token);
  if (opened.kind === "refused") return opened;
  const refused = refuseConsents(request);
  if (refused !== undefined) return refused;
  const admitted = await admit(ctx, opened.org, request);
  if (admitted.kind === "refused") return admitted;
  const { member, clientId } = admitted;
  await openFile(asMember(ctx, opened.org, member), clientId, ctx.user.email, request);
  return { kind: "joined", org: opened.org, member };
}

/** Without the consent to handle the case there is no case; and everybody agrees to what is asked today. */
function refuseConsents({ consents }: JoinRequest): Refused | undefined {
  const field = "consents";
  if (!consents.some(({ purpose }) => purpose === "case-handling")) {
    return refuse("join.consent-needed", { field });
  }
  const isOld = consents.some(
    ({ purpose, textVersion }) => textVersion !== currentVersion(purpose),
  );
  return isOld ? refuse("join.text-changed", { field }) : undefined;
}

interface Admitted {
  readonly kind: "admitted";
  readonly member: Member;
  readonly clientId: ClientId;
}

async function admit(
  ctx: PersonContext,
  org: Organisation,
  { name }: JoinRequest,
): Promise<Admitted | Refused> {
  const userId = ctx.user.id;
  return untilUncontended(async () => {
    const known = await ctx.members.loadNow(org.id, userId);
    if (known !== undefined) return admittedBefore(known);
    const clientId = `c-${randomBytes(12).toString("hex")}` as ClientId;
    const now = ctx.clock.now();
    const member: Member = {
      orgId: org.id,
      userId,
      role: "client",
      clientId,
      name,
      email: ctx.user.email,
      state: "active",
      version: 1,
      joinedAt: now,
      changedAt: now,
      changedBy: `user:${userId}`,
    };
    const detail = { what: "joined", role: "client" };
    const record = { kind: "member.changed", subject: userId, clientId, detail } as const;
    await recordAccess(asMember(ctx, org, member), record);
    return (await ctx.members.save(member)) ? { kind: "admitted", member, clientId } : undefined;
  });
}

function admittedBefore(member: Member): Admitted | Refused {
  if (member.state === "deactivated") return refuse("member.deactivated");
  const { clientId } = member;
  if (isStaff(member.role) || clientId === undefined) return refuse("member.exists");
  return { kind: "admitted", member, clientId };
}

/**
 * Ids are derived, so that what was written before a crash is found written and nothing comes twice. What
 * the person decided earlier, a withdrawal too, stands: it is changed in the file and not by joining again.
 */
async function openFile(
  ctx: Context,
  clientId: ClientId,
  email: string,
  { name, language, consents }: JoinRequest,
): Promise<void> {
  const ref = { orgId: ctx.org.id, clientId };
  const file = await ctx.cases.load(ref);
  if (file === undefined) {
    const data = { name, email, language };
    await appendEvent(ctx, systemEvent(ref, "aftercare.client.enrolled.v1", "joined", data));
  }
  const decided = file?.facts.file === "client" ? file.facts.consents : {};
  for (const consent of consents.filter(({ purpose }) => decided[purpose] === undefined)) {
    const id = `joined-${consent.purpose}`;
    await appendEvent(ctx, systemEvent(ref, "aftercare.consent.given.v1", id, consent));
  }
}
