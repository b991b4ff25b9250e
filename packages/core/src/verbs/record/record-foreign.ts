import { randomUUID } from "node:crypto";
import { actorRef } from "../../kernel/actor.ts";
import type { Context, Ports } from "../../kernel/context.ts";
import type { ClientId, OrgId } from "../../kernel/ids.ts";
import { covers, reachOf } from "../../policy/permit.ts";
import type { LimitRule } from "../../ports/limits.ts";
import { recordAccess } from "./write-access-record.ts";

/** Somebody who tries out ids is on record after the first few; a thousand more rows tell nothing new. */
const mostPerActor: LimitRule = { most: 60, perSeconds: 3_600 };

/**
 * Writes down that somebody asked for a client who is not there for them (TC23): nobody here has that id,
 * or the file is out of their reach. A wrong id of something within a file of their own is no such thing.
 */
export async function recordForeign(
  ctx: Context,
  asked: { readonly clientId: ClientId; readonly route: string },
): Promise<void> {
  const { clientId, route } = asked;
  if (await isEnough(ctx, ctx.org.id, actorRef(ctx.actor))) return;
  const reach = reachOf(ctx.actor, "client.read");
  const file = await ctx.cases.load({ orgId: ctx.org.id, clientId });
  if (file !== undefined && reach !== undefined && covers(ctx.actor, reach, file)) return;
  const why = file === undefined ? "unknown" : "out-of-reach";
  await recordAccess(ctx, {
    kind: "foreign.refused",
    subject: clientId,
    detail: { route, why },
    ...(file === undefined ? {} : { clientId }),
  });
}

/**
 * The same when a signed-in person names an organisation that is not theirs: it stands in the record of
 * every organisation they belong to. There is no context yet, for there is no organisation to act in.
 */
export async function recordForeignOrganisation(
  ports: Pick<Ports, "access" | "members" | "clock" | "limits">,
  asked: { readonly userId: string; readonly orgId: string; readonly route: string },
): Promise<void> {
  const { userId, orgId: subject, route } = asked;
  const memberships = await ports.members.ofUser(userId);
  if (memberships.some(({ orgId }) => orgId === subject)) return;
  const by = `user:${userId}`;
  for (const { orgId } of memberships.filter(({ state }) => state === "active")) {
    if (await isEnough(ports, orgId, by)) continue;
    const record = { orgId, at: ports.clock.now(), id: randomUUID(), by, subject };
    const detail = { route, why: "organisation" };
    await ports.access.append({ ...record, kind: "foreign.refused", detail });
  }
}

async function isEnough(
  { limits }: Pick<Ports, "limits">,
  orgId: OrgId,
  by: string,
): Promise<boolean> {
  const counted = await limits.take(`foreign/${orgId}/${by}`, mostPerActor);
  return counted.kind === "limited";
}
