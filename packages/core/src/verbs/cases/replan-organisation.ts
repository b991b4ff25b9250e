import { assertNever } from "../../kernel/assert-never.ts";
import type { Actor } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
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
  if (!mayReplan(ctx.actor)) return { files: 0, changed: 0 };
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

/** Only the organisation's own machines: nobody replans from a mail. */
function mayReplan(actor: Actor): boolean {
  switch (actor.kind) {
    case "system":
      return true;
    case "apiKey":
    case "link":
      return false;
    default:
      return assertNever(actor);
  }
}
