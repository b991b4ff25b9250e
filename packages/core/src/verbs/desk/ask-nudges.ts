import { randomUUID } from "node:crypto";
import { addMs, type Instant, type LocalDateTime } from "../../calendar/instant.ts";
import type { NudgeFact } from "../../casefile/desk-facts.ts";
import { undoMs } from "../../casefile/events/nudge.ts";
import { ruleIdOf } from "../../desk/summary.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type ClientId, type DebtId, type FileRef } from "../../kernel/ids.ts";
import type { Text } from "../../kernel/language.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import type { OutgoingMail } from "../../ports/mailer.ts";
import { ruleOf } from "../cases/explain-follow-up.ts";
import { momentOf, type Moment } from "../cases/moment.ts";
import { isClientFile, loadClientFor } from "../cases/read-files.ts";
import { recordOwnEvent } from "../cases/record-event.ts";
import type { ReadyNudge } from "./judge-nudge.ts";
import { nudgeAskedType, nudgeSource } from "./prepare-nudge.ts";
import { previewNudge } from "./preview-nudge.ts";
import { isBusy, sideBySide } from "./side-by-side.ts";

/** Of whom, and of what; without a follow-up it is the open one that is due first. */
export interface NudgeWish {
  readonly clientId: ClientId;
  readonly debtId?: DebtId;
  readonly followUp?: string;
}

/** `send`: it will be sent, or of a dry run would be. `failed`: nobody knows, and it can be asked for again. */
export interface NudgeResult extends NudgeWish {
  readonly clientName?: string;
  readonly title?: Text;
  readonly outcome: "send" | "excluded" | "failed";
  /** When its mail leaves, on the organisation's clocks; in the morning when it is night. */
  readonly leavesAt?: LocalDateTime;
  readonly why?: Refused;
}

export interface AskedNudges {
  readonly kind: "asked";
  /** Names all of them, to take them back by. A dry run has none. */
  readonly nudgeId?: string;
  /** Until then none of them leaves. */
  readonly undoUntil?: Instant;
  readonly results: readonly NudgeResult[];
  /** Of a dry run: the first of the mails. */
  readonly preview?: Pick<OutgoingMail, "subject" | "text">;
}

/**
 * Reminds clients of something again, now (S11): none sooner than the undo minute, at most one a client in
 * three days, and every one who is left out with the reason. A dry run records nothing. The same `nudgeId`
 * again is the same wish.
 */
export async function askNudges(
  ctx: Context,
  request: {
    readonly wishes: readonly NudgeWish[];
    readonly dryRun: boolean;
    readonly nudgeId?: string;
  },
): Promise<AskedNudges | Refused> {
  const refused = permit(ctx, "nudge.ask");
  if (refused !== undefined) return refused;
  const { wishes, dryRun, nudgeId = randomUUID() } = request;
  const moment = momentOf(ctx);
  const firstOf = new Map(wishes.toReversed().map((wish) => [wish.clientId, wish]));
  const answers = await sideBySide(wishes, (wish) => {
    const isFirst = firstOf.get(wish.clientId) === wish;
    return isFirst
      ? answer(ctx, moment, wish, dryRun ? undefined : nudgeId)
      : Promise.resolve(excluded(wish, refuse("nudge.one-at-a-time")));
  });
  const results = answers.map(({ result }) => result);
  const undoUntil = addMs(moment.at, undoMs);
  if (!dryRun) return { kind: "asked", nudgeId, undoUntil, results };
  const sample = answers.find(({ ready }) => ready !== undefined)?.ready;
  const preview = sample && (await previewNudge(ctx, moment, sample));
  return { kind: "asked", results, ...(preview === undefined ? {} : { preview }) };
}

interface Answer {
  readonly result: NudgeResult;
  /** Of a dry run. */
  readonly ready?: ReadyNudge;
}

/** One that could not be done stops nobody else's. */
async function answer(
  ctx: Context,
  moment: Moment,
  wish: NudgeWish,
  nudgeId: string | undefined,
): Promise<Answer> {
  try {
    return await answerOne(ctx, moment, wish, nudgeId);
  } catch (error) {
    if (!isBusy(error)) throw error;
    return { result: { ...wish, outcome: "failed", why: refuse("nudge.busy") } };
  }
}

async function answerOne(
  ctx: Context,
  moment: Moment,
  wish: NudgeWish,
  nudgeId: string | undefined,
): Promise<Answer> {
  const files = await loadClientFor(ctx, "nudge.ask", wish.clientId);
  const clientName = files.find(isClientFile)?.facts.name;
  const named = { ...wish, ...(clientName === undefined ? {} : { clientName }) };
  const known = files.find((file) => findNudge(file, nudgeId) !== undefined);
  const before = known && findNudge(known, nudgeId);
  if (known !== undefined && before !== undefined) {
    return { result: leaving(ctx, named, known.ref, before) };
  }
  const { judgeNudge } = await import("./judge-nudge.ts");
  const ready = judgeNudge(ctx, moment, files, wantedOf(wish));
  if (ready.kind === "refused") return excluded(named, ready);
  if (nudgeId !== undefined) return ask(ctx, named, ready, nudgeId);
  const planned = { followUp: ready.followUp.key, notBefore: ready.leavesAt };
  return { ready, result: leaving(ctx, named, ready.file.ref, planned) };
}

type Named = NudgeWish & Pick<NudgeResult, "clientName">;

function wantedOf({ followUp, debtId }: NudgeWish) {
  if (followUp === undefined) return undefined;
  return { followUp, ...(debtId === undefined ? {} : { debtId }) };
}

const findNudge = ({ facts }: Snapshot, nudgeId: string | undefined) =>
  facts.nudges?.find(({ id }) => id === nudgeId);

/**
 * Recorded now, or a moment ago by the same wish, which then refuses this one: either way the file says when it
 * leaves.
 */
async function ask(
  ctx: Context,
  named: Named,
  { file: { ref }, followUp }: ReadyNudge,
  nudgeId: string,
): Promise<Answer> {
  const outcome = await recordOwnEvent(ctx, {
    specversion: "1.0",
    id: nudgeId,
    source: nudgeSource,
    type: nudgeAskedType,
    subject: subjectOf(ref),
    data: { nudgeId, followUp: followUp.key },
  });
  const file = await ctx.cases.load(ref);
  const nudge = file && findNudge(file, nudgeId);
  if (nudge !== undefined) return { result: leaving(ctx, named, ref, nudge) };
  return excluded(named, outcome.kind === "refused" ? outcome : refuse("nudge.unknown"));
}

function leaving(
  { rulebook }: Context,
  { debtId: _, ...named }: Named,
  { debtId }: FileRef,
  { followUp, notBefore }: Pick<NudgeFact, "followUp" | "notBefore">,
): NudgeResult {
  const { title } = ruleOf(rulebook, ruleIdOf(followUp));
  const ofDebt = debtId === undefined ? {} : { debtId };
  return { ...named, ...ofDebt, followUp, title, outcome: "send", leavesAt: notBefore };
}

function excluded(named: Named, why: Refused): Answer {
  return { result: { ...named, outcome: "excluded", why } };
}
