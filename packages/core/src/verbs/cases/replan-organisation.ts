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
const inParallel = 5;

/**
 * After a new calendar year or a new rule: walks every case file of the organisation and brings it up to
 * date. Safe to run again, to stop and to run beside the clockwork; what moved is mailed once.
 */
export async function replanOrganisation(ctx: Context): Promise<Replanned> {
  insist(ctx, "plan.remake");
  let [files, changed] = [0, 0];
  let cursor: string | undefined;
  do {
    const walked = await replanClients(ctx, cursor);
    files += walked.files;
    changed += walked.changed;
    cursor = walked.cursor;
  } while (cursor !== undefined);
  ctx.log.info("replanned", { org: ctx.org.id, files, changed });
  return { files, changed };
}

/** One page of that walk; without a cursor in the answer it was the last one. */
export async function replanClients(
  ctx: Context,
  cursor: string | undefined,
): Promise<Replanned & { readonly cursor?: string }> {
  insist(ctx, "plan.remake");
  const limit = clientsAtOnce;
  const options = cursor === undefined ? { limit } : { limit, cursor };
  const page = await ctx.cases.clients(ctx.org.id, options);
  let [files, changed] = [0, 0];
  for (let start = 0; start < page.items.length; start += inParallel) {
    const some = page.items.slice(start, start + inParallel);
    for (const walked of await Promise.all(some.map((client) => replanClient(ctx, client)))) {
      files += walked.files;
      changed += walked.changed;
    }
  }
  return page.cursor === undefined ? { files, changed } : { files, changed, cursor: page.cursor };
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
