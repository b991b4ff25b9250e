import { randomUUID } from "node:crypto";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { AccessRecord } from "../../ports/access-records.ts";

/**
 * Writes down who looked at or changed what, before the answer is given: no record, no answer. That it
 * could not be written is an error (`store.unavailable`). Subject and detail are ids and codes, never names.
 */
export async function recordAccess(
  ctx: Pick<Context, "access" | "clock" | "org" | "actor">,
  what: Omit<AccessRecord, "orgId" | "at" | "id" | "by">,
): Promise<void> {
  const by = actorRef(ctx.actor);
  const written = { orgId: ctx.org.id, at: ctx.clock.now(), id: randomUUID(), by };
  await ctx.access.append({ ...what, ...written });
}
