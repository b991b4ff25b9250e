import { addMs, toInstant, type Instant } from "../../calendar/instant.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import { isOpen, type Plan } from "../../followups/follow-up.ts";
import { dueSteps, plan } from "../../followups/plan.ts";
import { isQuiet, nextMoment } from "../../followups/quiet-hours.ts";
import type { Audience } from "../../followups/rule.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { insist } from "../../policy/permit.ts";
import type { Dispatch, Snapshot } from "../../ports/case-files.ts";
import { isSame } from "../../desk/summary.ts";
import { snapshotOf } from "../cases/append-event.ts";
import * as dispatches from "./dispatch.ts";
import type { Round } from "./round.ts";
import { momentOf, planningAt, type Moment } from "../cases/moment.ts";
import { heedWishes, putOff } from "./heed-wishes.ts";
import { copiesFor } from "./copies.ts";
import { recipientOf } from "./recipient.ts";
import { runMachineStep } from "./run-machine-step.ts";
import { replanFile } from "../cases/replan.ts";
import { park, speakable } from "./while-locked.ts";
import { writeMail, type DueStep } from "./write-mail.ts";

/** A file that is still busy after so many rounds waits for the next sweep. */
const mostRounds = 6;

/**
 * Acts on everything that is due in one case file. Safe to call twice, at once, and after any crash: the
 * claim lets one worker send, and only what was committed counts as sent. A worker whose end is near begins
 * no further round (`mayBegin`): what is left is found by the next sweep.
 */
export async function remind(
  ctx: Context,
  ref: FileRef,
  mayBegin: () => boolean = () => true,
): Promise<Round[]> {
  insist(ctx, "reminders.send", ref);
  const rounds: Round[] = [];
  while (rounds.length < mostRounds && mayBegin()) {
    const round = await actOnce(ctx, ref);
    rounds.push(round);
    if (isLast(round)) break;
  }
  return rounds;
}

function isLast(round: Round): boolean {
  if (round.kind === "sent") return round.last;
  return round.kind === "idle" || round.kind === "leased" || round.kind === "throttled";
}

interface Files {
  readonly file: Snapshot;
  readonly client: ClientFacts;
}

async function actOnce(ctx: Context, ref: FileRef): Promise<Round> {
  const loaded = await loadFiles(ctx, ref);
  // Deleted since it was woken.
  if (loaded === undefined) return { kind: "idle" };
  const moment = momentOf(ctx);
  const file = await replanFile(ctx, loaded.file);
  const planned = plan(file.facts, planningAt(ctx, moment));
  const files = { file, client: loaded.client };
  const atRest = ctx.org.state === "deactivated";
  if (file.dispatch !== undefined && !atRest) {
    return resume(ctx, moment, files, file.dispatch, planned);
  }
  const due = dueSteps(planned);
  const silent = due.find(({ step }) => step.audience === "machine");
  if (silent !== undefined) return runMachineStep(ctx, file, silent);
  const isNight = isQuiet(moment.local, ctx.org);
  const heard = isNight ? due.filter(({ step }) => step.atOnce === true) : due;
  if (atRest || heard.length === 0) return rest(ctx, file, planned);
  const spoken = speakable(files.client, heard);
  return spoken.length === 0 ? park(ctx, file) : heed(ctx, moment, files, planned, spoken);
}

/** Whoever cannot be mailed at all is the staff's to phone at once, whatever waits or is switched off. */
async function heed(
  ctx: Context,
  moment: Moment,
  files: Files,
  planned: Plan,
  due: readonly DueStep[],
): Promise<Round> {
  const { file, client } = files;
  if (recipientOf(ctx, file, client, "client").kind === "none") {
    return speak(ctx, moment, files, due);
  }
  const { now, turnedOff, until } = heedWishes(moment, client, due);
  if (turnedOff.length > 0) {
    const keys = turnedOff.map(({ step }) => step.key);
    return dispatches.recordWithheld(ctx, file, keys, "turned-off");
  }
  if (now.length > 0) return speak(ctx, moment, files, now);
  return until === undefined ? park(ctx, file) : putOff(ctx, moment, file, planned, until);
}

/** The file and, for a debt, the client it belongs to, in one read. */
async function loadFiles(ctx: Context, ref: FileRef): Promise<Files | undefined> {
  const { orgId, clientId, debtId } = ref;
  const clientRef = { orgId, clientId };
  const found = await ctx.cases.loadMany(debtId === undefined ? [ref] : [ref, clientRef]);
  const file = found.find((snapshot) => snapshot.ref.debtId === debtId);
  const client = found.find((snapshot) => snapshot.ref.debtId === undefined)?.facts;
  return file === undefined || client?.file !== "client" ? undefined : { file, client };
}

/** Nothing to do now: the indexes are told when to come back and what to show, if they do not know yet. */
async function rest(ctx: Context, file: Snapshot, planned: Plan): Promise<Round> {
  const { ref, facts, version, dispatch } = file;
  const next = snapshotOf(ctx, { ref, facts, version: version + 1, dispatch }, planned);
  if (next.nextAt !== file.nextAt || !isSame(next.summary, file.summary)) {
    await ctx.cases.rewrite(next);
  }
  return { kind: "idle" };
}

/** Each guarantor's mail is theirs alone, so it is about one follow-up. An alarm is a mail of its own too. */
function firstHeard(due: readonly DueStep[]): {
  readonly audience: Audience;
  readonly steps: readonly DueStep[];
} {
  const heardBy = (audience: Audience) => due.filter(({ step }) => step.audience === audience);
  for (const audience of ["client", "staff"] as const) {
    const steps = heardBy(audience);
    const alarms = steps.filter(({ step }) => step.atOnce === true);
    if (steps.length > 0) return { audience, steps: alarms.length > 0 ? alarms : steps };
  }
  const theirs = heardBy("guarantor");
  const key = theirs[0]?.followUp.key;
  const steps = theirs.filter(({ followUp }) => followUp.key === key);
  return { audience: "guarantor", steps };
}

/** The client's mail goes first, then the staff's, then a guarantor's: each is a mail of its own. */
async function speak(
  ctx: Context,
  moment: Moment,
  { file, client }: Files,
  due: readonly DueStep[],
): Promise<Round> {
  const { audience, steps } = firstHeard(due);
  const keys = steps.map(({ step }) => step.key);
  const recipient = recipientOf(ctx, file, client, audience, keys);
  if (recipient.kind === "none") {
    return dispatches.recordWithheld(ctx, file, keys, recipient.reason);
  }
  const dispatch = dispatches.firstAttempt(ctx, moment, file, { audience, steps: keys });
  const copies = await copiesFor(ctx, recipient, steps);
  const letter = writeMail(ctx, moment, { file, client, recipient, copies, dispatch, steps });
  return dispatches.send(ctx, file, dispatch, letter);
}

/**
 * A mail is on its way already: leave it, find it uncertain, or, when no feedback came, send it again. One
 * that was begun before a pause is finished: it may have left, and what comes later must not wait for it.
 */
async function resume(
  ctx: Context,
  moment: Moment,
  { file, client }: Files,
  dispatch: Dispatch,
  planned: Plan,
): Promise<Round> {
  if (moment.at < dispatch.wakeAt) return { kind: "leased" };
  if (dispatch.uncertain !== true) {
    const to = recipientOf(ctx, file, client, dispatch.audience, dispatch.steps);
    const address = to.kind === "mail" ? to.address : undefined;
    return dispatches.recordUncertain(ctx, file, dispatch, { why: "worker-lost", address });
  }
  const claimed = planned.followUps
    .filter(isOpen)
    .flatMap((followUp) => followUp.steps.map((step) => ({ followUp, step })))
    .filter(({ step }) => dispatch.steps.includes(step.key));
  const heard = speakable(client, claimed);
  const { turnedOff } = heedWishes(moment, client, heard);
  const open = heard.filter((one) => !turnedOff.includes(one));
  const recipient = recipientOf(ctx, file, client, dispatch.audience, dispatch.steps);
  if (recipient.kind === "none" || open.length === 0) {
    const reason = heard.length === 0 ? "ended" : "turned-off";
    const why = recipient.kind === "none" ? recipient.reason : reason;
    return dispatches.recordWithheld(ctx, file, dispatch.steps, why);
  }
  const later = notYet(ctx, moment, dispatch);
  if (later !== undefined) return dispatches.postpone(ctx, file, dispatch, later);
  const again = dispatches.nextAttempt(ctx, moment, dispatch);
  const copies = await copiesFor(ctx, recipient, open);
  const claim = { file, client, recipient, copies, dispatch: again, steps: open };
  const letter = writeMail(ctx, moment, claim);
  return dispatches.send(ctx, file, again, letter);
}

/**
 * When an uncertain mail may go again, if not now. Not at night; and not when we were woken so late that
 * nobody can have worked meanwhile, for then its feedback waits as well.
 */
function notYet(ctx: Context, { at, local }: Moment, { wakeAt }: Dispatch): Instant | undefined {
  const { uncertainMs } = ctx.settings;
  if (at > addMs(wakeAt, uncertainMs)) return addMs(at, uncertainMs);
  const morning = isQuiet(local, ctx.org) ? nextMoment([local], local, ctx.org) : undefined;
  return morning && toInstant(morning, ctx.org.zone);
}
