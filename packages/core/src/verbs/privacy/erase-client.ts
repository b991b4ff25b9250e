import { laterOf, type IsoDate } from "../../calendar/dates.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import { isHeldOrDisputed } from "../../casefile/disputes.ts";
import type { ErasureReason } from "../../casefile/privacy-facts.ts";
import { lockedUntil } from "../../evidence/locks.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { appendEvent } from "../cases/append-event.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, isDebtFile, type ClientFile } from "../cases/read-files.ts";
import { systemEvent } from "../cases/system-event.ts";
import { keptByLaw } from "../evidence/purge-scope.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { beginErasure } from "./begin-erasure.ts";
import { finishErasure } from "./finish-erasure.ts";

export type Erased =
  | { readonly kind: "erased" }
  /** A keeping period is not over: stored only, and deleted by the clockwork after this day. */
  | { readonly kind: "locked"; readonly until: IsoDate };

/**
 * Deletes everything about a client (PIPL 47): files, evidence, history, debts. What stays is a tombstone
 * without a name, and for three years the register of consents and disclosures. Refused while a hold or a
 * dispute is open. Safe to repeat after any crash; the clockwork finishes what was begun.
 */
export async function eraseClient(
  ctx: Context,
  { clientId, reason }: { readonly clientId: ClientId; readonly reason: ErasureReason },
): Promise<Erased | Refused> {
  const denied = permit(ctx, "data.erase");
  if (denied !== undefined) return denied;
  const files = await ctx.cases.loadClient(ctx.org.id, clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return refuse("client.unknown");
  if (dataStateOf(client.facts) === "deleted") {
    await finishErasure(ctx, client);
    return { kind: "erased" };
  }
  if (files.some(({ facts }) => isHeldOrDisputed(facts))) return refuse("data.held");
  await recordAccess(ctx, { kind: "data.erased", clientId, detail: { reason } });
  const until = keptAlready(files, momentOf(ctx).today, ctx.org.retention.moreYears);
  if (until !== undefined) return planErasure(ctx, client, reason, until);
  return eraseNow(ctx, client, files, reason);
}

/** The last day, from today on, on which the law or a lock in the file store keeps any proof. */
function keptAlready(
  files: readonly Snapshot[],
  today: IsoDate,
  moreYears: number,
): IsoDate | undefined {
  const byLaw = keptByLaw(files.filter(isDebtFile), today, moreYears);
  const byLock = lockedUntil(files.map(({ facts }) => facts));
  if (byLock === undefined || byLock < today) return byLaw;
  return byLaw === undefined ? byLock : laterOf(byLaw, byLock);
}

async function eraseNow(
  ctx: Context,
  client: ClientFile,
  files: readonly Snapshot[],
  reason: ErasureReason,
): Promise<Erased | Refused> {
  const asked = { reason, askedBy: actorRef(ctx.actor) };
  const begun = await beginErasure(ctx, client, files, asked);
  if (begun.kind === "refused") return begun;
  await finishErasure(ctx, begun.client);
  return { kind: "erased" };
}

/** Asked twice, the first decision stands. */
async function planErasure(
  ctx: Context,
  { ref, facts }: ClientFile,
  reason: ErasureReason,
  until: IsoDate,
): Promise<Erased | Refused> {
  if (facts.data?.eraseAfter === until) return { kind: "locked", until };
  const type = "aftercare.data.erasure-planned.v1";
  const event = systemEvent(ref, type, `erasure-planned-${facts.seq}`, { reason, until });
  const appended = await appendEvent(ctx, event);
  return appended.kind === "refused" ? appended : { kind: "locked", until };
}
