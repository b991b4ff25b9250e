import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { insist } from "../../policy/permit.ts";
import { replanFile } from "./replan.ts";

export interface Replanned {
  readonly files: number;
  /** Files whose waking, or whose told dates, changed. */
  readonly changed: number;
}

const clientsAtOnce = 50;

/**
 * After a new calendar year or a new rule: walks every case file of the organisation and brings it up to
 * date. Safe to run again, to stop and to run beside the clockwork; what moved is mailed once.
 */
export async function replanOrganisation(ctx: Context): Promise<Replanned> {
  insist(ctx, "plan.remake");
  let [files, changed] = [0, 0];
  let cursor: string | undefined;
  do {
    const limit = clientsAtOnce;
    const page = await ctx.cases.clients(
      ctx.org.id,
      cursor === undefined ? { limit } : { limit, cursor },
    );
    for (const client of page.items) {
      const walked = await replanClient(ctx, client);
      files += walked.files;
      changed += walked.changed;
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  ctx.log.info("replanned", { org: ctx.org.id, files, changed });
  return { files, changed };
}

async function replanClient(ctx: Context, { orgId, clientId }: FileRef): Promise<Replanned> {
  const snapshots = await ctx.cases.loadClient(orgId, clientId);
  let changed = 0;
  for (const snapshot of snapshots) {
    const replanned = await replanFile(ctx, snapshot);
    if (replanned.version !== snapshot.version) changed += 1;
  }
  return { files: snapshots.length, changed };
}
