import { dataStateOf } from "../../casefile/data-state.ts";
import { plan } from "../../followups/plan.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { snapshotOf } from "../cases/append-event.ts";
import { momentOf, planningAt } from "../cases/moment.ts";
import { isClientFile } from "../cases/read-files.ts";

/**
 * After a lock was lifted, the client's files tell the index again when they are due: while it held, the
 * worker put them off from day to day. Without it they wake a day later at most.
 */
export async function wakeClient(ctx: Context, { orgId, clientId }: FileRef): Promise<void> {
  const files = await ctx.cases.loadClient(orgId, clientId);
  const client = files.find(isClientFile);
  if (client === undefined || dataStateOf(client.facts) !== "active") return;
  const planning = planningAt(ctx, momentOf(ctx));
  for (const { ref, facts, version, dispatch, nextAt } of files) {
    if (dispatch !== undefined) continue;
    const base = { ref, facts, version: version + 1, dispatch };
    const next = snapshotOf(ctx, base, plan(facts, planning));
    if (next.nextAt !== nextAt) await ctx.cases.rewrite(next);
  }
}
