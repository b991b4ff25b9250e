import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, reachOf } from "../../policy/permit.ts";
import type { Reach } from "../../policy/policy.ts";
import type { Approval } from "../../ports/approvals.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";

export interface ListedApprovals extends Page<Approval> {
  readonly kind: "listed";
}

/**
 * What waits for a yes, the longest waiting first, then what ended. Everybody sees what they asked for and
 * what concerns files in their reach; a page may be short, or empty, and still have a cursor.
 */
export async function listApprovals(
  ctx: Context,
  page: PageOptions,
): Promise<ListedApprovals | Refused> {
  const reach = reachOf(ctx.actor, "approval.list");
  if (reach === undefined) return refuse("act.not-permitted");
  const { items, cursor } = await ctx.approvals.list(ctx.org.id, page);
  const shown = await withinReach(ctx, reach, items);
  return { kind: "listed", items: shown, ...(cursor === undefined ? {} : { cursor }) };
}

/** One of them; `approval.unknown` when it is out of reach. */
export async function readApproval(
  ctx: Context,
  approvalId: string,
): Promise<{ readonly kind: "read"; readonly approval: Approval } | Refused> {
  const reach = reachOf(ctx.actor, "approval.list");
  const found = reach && (await ctx.approvals.load(ctx.org.id, approvalId));
  if (reach === undefined || found === undefined) return refuse("approval.unknown");
  const [approval] = await withinReach(ctx, reach, [found]);
  return approval === undefined ? refuse("approval.unknown") : { kind: "read", approval };
}

async function withinReach(
  ctx: Context,
  reach: Reach,
  approvals: readonly Approval[],
): Promise<readonly Approval[]> {
  if (reach === "organisation") return approvals;
  const me = actorRef(ctx.actor);
  const ofOthers = approvals.filter(({ askedBy }) => askedBy !== me);
  const files = await ctx.cases.loadMany(distinct(ofOthers.map(({ file }) => file)));
  const mine = new Set(files.filter((file) => covers(ctx.actor, reach, file)).map(nameOf));
  return approvals.filter(({ askedBy, file }) => askedBy === me || mine.has(nameOf({ ref: file })));
}

function distinct(refs: readonly FileRef[]): FileRef[] {
  return [...new Map(refs.map((ref) => [nameOf({ ref }), ref])).values()];
}

function nameOf({ ref }: { readonly ref: FileRef }): string {
  return `${ref.clientId}/${ref.debtId ?? ""}`;
}
