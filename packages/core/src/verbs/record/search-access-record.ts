import { addMs, type Instant } from "../../calendar/instant.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, permit, reachOf } from "../../policy/permit.ts";
import {
  keptForDays,
  type AccessKind,
  type AccessQuestion,
  type AccessRecord,
} from "../../ports/access-records.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import { recordAccess } from "./write-access-record.ts";

/** Without `from` and `until`: all that is kept, up to this moment. */
export interface AccessSearch extends PageOptions {
  readonly from?: Instant;
  readonly until?: Instant;
  readonly kind?: AccessKind;
  readonly by?: string;
  readonly clientId?: ClientId;
}

export interface FoundAccess extends Page<AccessRecord> {
  readonly kind: "found";
}

/**
 * Searches the organisation's access record, newest first. A page may be short or empty and still have a
 * cursor: each does a bounded amount of work. That somebody searched is itself recorded first.
 */
export async function searchAccessRecord(
  ctx: Context,
  search: AccessSearch,
): Promise<FoundAccess | Refused> {
  const refused = permit(ctx, "access-record.search");
  if (refused !== undefined) return refused;
  await recordSearch(ctx, search);
  return { kind: "found", ...(await ctx.access.search(ctx.org.id, withinKept(ctx, search))) };
}

/**
 * Who opened or changed one client's things. Clients may ask about themselves, which is nobody's access to
 * them and not recorded; they see who and what, and nobody's network.
 */
export async function readClientAccessRecord(
  ctx: Context,
  { clientId, ...page }: PageOptions & { readonly clientId: ClientId },
): Promise<FoundAccess | Refused> {
  const reach = reachOf(ctx.actor, "access-record.of-client");
  if (reach === undefined) return refuse("client.unknown");
  const file = await ctx.cases.load({ orgId: ctx.org.id, clientId });
  if (file === undefined || !covers(ctx.actor, reach, file)) return refuse("client.unknown");
  const search = { clientId, ...page };
  if (reach !== "own") await recordSearch(ctx, search);
  const found = await ctx.access.search(ctx.org.id, withinKept(ctx, search));
  if (reach !== "own") return { kind: "found", ...found };
  return { kind: "found", ...found, items: found.items.map(withoutNetwork) };
}

async function recordSearch(ctx: Context, search: AccessSearch): Promise<void> {
  const { from, until, kind, by, clientId } = search;
  const asked = Object.entries({ from, until, kind, by }).filter(
    ([, value]) => value !== undefined,
  );
  await recordAccess(ctx, {
    kind: "access-record.searched",
    ...(clientId === undefined ? {} : { clientId }),
    ...(asked.length === 0 ? {} : { detail: Object.fromEntries(asked) as Record<string, string> }),
  });
}

/** The table lets go of old rows in its own time: what is over is not shown meanwhile. */
function withinKept({ clock }: Context, search: AccessSearch): AccessQuestion {
  const now = clock.now();
  const oldest = addMs(now, -keptForDays * 86_400_000);
  const { from = oldest, until = now } = search;
  return {
    ...search,
    from: from > oldest ? from : oldest,
    until: until < now ? until : addMs(now, 1),
  };
}

function withoutNetwork({ network: _, ...record }: AccessRecord): AccessRecord {
  return record;
}
