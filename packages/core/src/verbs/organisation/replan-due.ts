import type { Context, Ports } from "../../kernel/context.ts";
import type { OrgId } from "../../kernel/ids.ts";
import type { Replanning } from "../../ports/replannings.ts";
import { replanClients } from "../cases/replan-organisation.ts";

/** Pages of clients that one run walks in all, so that it ends within its minute. */
const mostPages = 5;

/**
 * Goes on with every walk that a change of settings began. The timer only wakes: how far a walk has come is
 * kept after each page, so that a run may die anywhere; a page that is walked again changes nothing.
 */
export async function replanDue(
  ports: Ports,
  contextFor: (orgId: OrgId) => Promise<Context | undefined>,
): Promise<void> {
  const walks = await ports.replannings.due(ports.clock.now());
  let left = mostPages;
  for (const walk of walks) {
    const ctx = await contextFor(walk.orgId);
    if (ctx !== undefined) left -= await walkOn(ctx, walk, left);
    if (left <= 0) return;
  }
}

/** How many pages it took. A process that has not heard of the change yet leaves the walk to the next run. */
async function walkOn(ctx: Context, begun: Replanning, most: number): Promise<number> {
  if (ctx.org.version < begun.orgVersion) return 0;
  let walk = begun;
  for (let pages = 1; pages <= most; pages += 1) {
    const { cursor: from, ...counts } = walk;
    const { files, changed, cursor } = await replanClients(ctx, from);
    const sum = { ...counts, files: walk.files + files, changed: walk.changed + changed };
    if (cursor === undefined) {
      await ctx.replannings.finish(sum);
      ctx.log.info("replanned", { org: sum.orgId, files: sum.files, changed: sum.changed });
      return pages;
    }
    walk = { ...sum, cursor };
    await ctx.replannings.advance(walk);
  }
  return most;
}
