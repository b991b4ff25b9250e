import { addDays, addYears } from "../../calendar/dates.ts";
import { at, toInstant } from "../../calendar/instant.ts";
import { dossierKeyOf } from "../../dossier/dossier-job.ts";
import type { Context } from "../../kernel/context.ts";
import type { DebtId } from "../../kernel/ids.ts";
import { troubleSpan } from "../reminders/trouble-span.ts";
import { momentOf } from "../cases/moment.ts";
import { isDebtFile, type ClientFile } from "../cases/read-files.ts";
import { appendSystemEvent, systemEvent } from "../cases/system-event.ts";
import { endMemberships } from "./end-memberships.ts";
import { registerOf } from "./register.ts";

/** Records of what was given to others are kept for three years (rules.md 2.8); so is the proof of consent. */
const registerYears = 3;
const askAgainDays = 30;

/**
 * Removes what is left after `beginErasure`: first what has to stay is put aside, then files, records, debts,
 * what was asked of supervisors, mail troubles and memberships go, the client's own history last, and only then the tombstone says that it is done. Every
 * step may be repeated; a file that the store itself still keeps puts the rest off.
 */
export async function finishErasure(ctx: Context, client: ClientFile): Promise<void> {
  const { ref, facts } = client;
  if (facts.data?.left === undefined) return;
  await keepRegister(ctx, client);
  if (!(await removeEvidence(ctx, client))) return putOff(ctx, client);
  await removeDossiers(ctx, client);
  await removeDebts(ctx, client);
  await ctx.approvals.eraseOf(ref.orgId, ref.clientId);
  await removeMailTroubles(ctx, client);
  await endMemberships(ctx, ref.clientId);
  await ctx.cases.eraseHistory(ref.orgId, ref.clientId, facts.data.seq);
  await sayDone(ctx, client);
}

async function keepRegister(ctx: Context, { ref, facts }: ClientFile): Promise<void> {
  const { orgId, clientId } = ref;
  const entries = registerOf(await ctx.cases.history(ref));
  const lastDay = addYears(facts.data?.on ?? facts.openedOn, registerYears);
  const until = toInstant(at(addDays(lastDay, 1), "00:00"), ctx.org.zone);
  await ctx.cases.keepRegister(orgId, clientId, entries, until);
}

async function removeEvidence(ctx: Context, { ref }: ClientFile): Promise<boolean> {
  let all = true;
  for (const record of await ctx.evidence.list(ref.orgId, ref.clientId)) {
    const gone = await ctx.files.remove(record.key);
    if (gone) await ctx.evidence.erase(record.ref);
    all &&= gone;
  }
  return all;
}

/** Copies of what was just deleted, and that they were asked for. One still being made goes when it is done. */
async function removeDossiers(ctx: Context, { ref: { orgId, clientId } }: ClientFile) {
  for (;;) {
    const of = { kind: "dossier", clientId } as const;
    const { items, cursor } = await ctx.longJobs.list(orgId, of, { limit: 20 });
    for (const { jobId } of items) {
      await ctx.files.remove(dossierKeyOf(orgId, clientId, jobId));
      await ctx.longJobs.erase({ orgId, jobId });
    }
    if (cursor === undefined) return;
  }
}

/** Those that were there, and one that was being recorded at that very moment. */
async function removeDebts(ctx: Context, { ref, facts }: ClientFile): Promise<void> {
  const { orgId, clientId } = ref;
  const found = (await ctx.cases.loadClient(orgId, clientId)).filter(isDebtFile);
  const debts = new Set([
    ...(facts.data?.left ?? []),
    ...found.map((file) => String(file.ref.debtId)),
  ]);
  for (const debtId of debts) {
    await ctx.cases.eraseDebt({ orgId, clientId, debtId: debtId as DebtId });
  }
}

/** None is older than the file: only its months are looked through. */
async function removeMailTroubles(ctx: Context, { ref, facts }: ClientFile): Promise<void> {
  const span = troubleSpan(momentOf(ctx).at);
  const opened = toInstant(at(facts.openedOn, "00:00"), ctx.org.zone);
  const from = opened > span.from ? opened : span.from;
  await ctx.mailTroubles.eraseOf(ref.orgId, ref.clientId, { ...span, from });
}

/** Somebody else may have finished it meanwhile: then there is nothing to say. */
async function sayDone(ctx: Context, client: ClientFile): Promise<void> {
  const { data, purgeDeferred: _, ...facts } = client.facts;
  if (data === undefined) return;
  const { left: _left, ...done } = data;
  const { nextAt: _nextAt, attentionOn: _attentionOn, dispatch: _dispatch, ...rest } = client;
  const tombstone = { ...rest, version: client.version + 1, facts: { ...facts, data: done } };
  await ctx.cases.rewrite(tombstone);
}

/** Retention of the file store itself, or a lock on the object: staff are told, and it is tried again. */
async function putOff(ctx: Context, { ref }: ClientFile): Promise<void> {
  const { today } = momentOf(ctx);
  const type = "aftercare.evidence.purge-deferred.v1";
  const data = { until: addDays(today, askAgainDays) };
  await appendSystemEvent(ctx, systemEvent(ref, type, `erasure-deferred-${today}`, data));
}
