import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
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
  const counted = await ctx.limits.take(
    `foreign/${ctx.org.id}/${actorRef(ctx.actor)}`,
    mostPerActor,
  );
  if (counted.kind === "limited") return;
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
