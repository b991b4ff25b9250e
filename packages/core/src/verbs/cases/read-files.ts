import { dataStateOf } from "../../casefile/data-state.ts";
import type { ClientFacts, DebtFacts, Facts } from "../../casefile/facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, FileRef } from "../../kernel/ids.ts";
import { covers, isOwn, reachOf } from "../../policy/permit.ts";
import type { Act, Reach } from "../../policy/policy.ts";
import type { Snapshot } from "../../ports/case-files.ts";

/** One case file, if it is there and the actor may see it for this act. */
export async function loadFileFor(
  ctx: Context,
  act: Act,
  ref: FileRef,
): Promise<Snapshot | undefined> {
  const file = await loadWithin(ctx, reachOf(ctx.actor, act), ref);
  return file && !isDeleted(file) ? file : undefined;
}

/** One case file, if it is there and within this reach; what was deleted of it is the caller's to ask. */
export async function loadWithin(
  ctx: Context,
  reach: Reach | undefined,
  ref: FileRef,
): Promise<Snapshot | undefined> {
  if (reach === undefined || isAnothers(ctx, reach, ref)) return undefined;
  if (ref.orgId !== ctx.org.id) return undefined;
  const file = await ctx.cases.load(ref);
  return file && covers(ctx.actor, reach, file) ? file : undefined;
}

/** A client's own file and all debts, as far as the actor may see them for this act; one query. */
export async function loadClientFor(
  ctx: Context,
  act: Act,
  clientId: ClientId,
): Promise<readonly Snapshot[]> {
  const reach = reachOf(ctx.actor, act);
  if (reach === undefined || isAnothers(ctx, reach, { orgId: ctx.org.id, clientId })) return [];
  const files = await ctx.cases.loadClient(ctx.org.id, clientId);
  return files.some(isDeleted) ? [] : files.filter((file) => covers(ctx.actor, reach, file));
}

/** Of a client whose data was deleted nothing is left to see but the register. */
function isDeleted({ facts }: Snapshot): boolean {
  return facts.file === "client" && dataStateOf(facts) === "deleted";
}

/** A client asks about somebody else: nothing is read for that. */
function isAnothers({ actor }: Context, reach: Reach, ref: FileRef): boolean {
  return reach === "own" && !isOwn(actor, ref);
}

export type ClientFile = Snapshot & { readonly facts: ClientFacts };
export type DebtFile = Snapshot & { readonly facts: DebtFacts };

export function isClientFile(file: Snapshot): file is ClientFile {
  return isClient(file.facts);
}

export function isDebtFile(file: Snapshot): file is DebtFile {
  return !isClient(file.facts);
}

function isClient(facts: Facts): facts is ClientFacts {
  return facts.file === "client";
}
