import { addMs, type Instant } from "../../calendar/instant.ts";
import type { Audience } from "../../followups/rule.ts";
import type { Context } from "../../kernel/context.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import type { Dispatch, Snapshot } from "../../ports/case-files.ts";
import type { OutgoingMail } from "../../ports/mailer.ts";
import type { Appended } from "../cases/append-event.ts";
import type { Moment } from "../cases/moment.ts";
import type { Round } from "./round.ts";
import { appendSystemEvent, appendSystemEventTo, systemEvent } from "../cases/system-event.ts";
import { troubleOfMail } from "./trouble-of-mail.ts";

/** The life of one mail: claimed, sent, and recorded; or uncertain until feedback or time decides. */

/** A mail's first attempt. Its name comes from the version that the claim will write. */
export function firstAttempt(
  ctx: Context,
  { at }: Moment,
  { version }: Snapshot,
  mail: { readonly audience: Audience; readonly steps: readonly string[] },
): Dispatch {
  const wakeAt = addMs(at, ctx.settings.leaseMs);
  return { ...mail, mail: `m${version + 1}`, attempt: 1, wakeAt };
}

/** The same mail under the same name, after its outcome stayed unknown for the stated time. */
export function nextAttempt(
  ctx: Context,
  { at }: Moment,
  { uncertain: _, ...dispatch }: Dispatch,
): Dispatch {
  const wakeAt = addMs(at, ctx.settings.leaseMs);
  return { ...dispatch, attempt: dispatch.attempt + 1, wakeAt };
}

/** Claims the mail and sends it once. The letter is there already: one that cannot be written is no doubt. */
export async function send(
  ctx: Context,
  file: Snapshot,
  dispatch: Dispatch,
  letter: OutgoingMail,
): Promise<Round> {
  const claimed = await write(ctx, file, dispatch);
  return claimed === undefined ? { kind: "raced" } : deliver(ctx, claimed, dispatch, letter);
}

/** Left alone until then. */
export async function postpone(
  ctx: Context,
  file: Snapshot,
  dispatch: Dispatch,
  until: Instant,
): Promise<Round> {
  const written = await write(ctx, file, { ...dispatch, wakeAt: until });
  return { kind: written === undefined ? "raced" : "leased" };
}

/** One worker wins: the write is guarded by the version, and moves the file's place in the due index. */
async function write(
  ctx: Context,
  file: Snapshot,
  dispatch: Dispatch,
): Promise<Snapshot | undefined> {
  const next = { ...file, version: file.version + 1, dispatch, nextAt: dispatch.wakeAt };
  return (await ctx.cases.rewrite(next)) ? next : undefined;
}

/** Sends once and records what is known. Never sends twice by itself, whatever happens. */
async function deliver(
  ctx: Context,
  file: Snapshot,
  dispatch: Dispatch,
  letter: OutgoingMail,
): Promise<Round> {
  const outcome = await ctx.mailer.send(letter);
  switch (outcome.kind) {
    case "sent":
      return {
        kind: "sent",
        steps: dispatch.steps,
        last: isAtRest(ctx, await recordSent(ctx, file, dispatch, outcome.messageId)),
      };
    case "refused":
      return recordFailed(ctx, file, dispatch, { why: outcome.why, address: letter.to.address });
    case "throttled":
      await release(ctx, file);
      return { kind: "throttled" };
    case "unknown":
      return recordUncertain(ctx, file, dispatch, {
        why: outcome.why,
        address: letter.to.address,
      });
    default:
      return assertNever(outcome);
  }
}

/** A mail that left is recorded whoever else writes; every other outcome holds of the file as it was read. */
export async function recordSent(
  ctx: Context,
  file: Snapshot,
  { mail, steps }: Dispatch,
  messageId: string,
): Promise<Appended> {
  const data = { mail, steps, messageId };
  const event = systemEvent(file.ref, "aftercare.notice.sent.v1", `${mail}-sent`, data);
  return appendSystemEvent(ctx, event, {
    read: { snapshot: file },
    dispatch: (current) => (current?.mail === mail ? undefined : current),
  });
}

/** Why a mail is in trouble, and where it was going. */
interface Trouble {
  readonly why: string;
  readonly address: string | undefined;
}

/** What was just written says when the file is due next. */
function isAtRest({ clock }: Context, appended: Appended): boolean {
  if (appended.kind !== "recorded") return false;
  const { nextAt } = appended.snapshot;
  return nextAt === undefined || nextAt > clock.now();
}

/**
 * From here on only feedback or the stated time settles it. The time runs from now, not from the claim: after
 * a standstill the feedback has been waiting as well, and must be heard first.
 */
export async function recordUncertain(
  ctx: Context,
  file: Snapshot,
  dispatch: Dispatch,
  { why, address }: Trouble,
): Promise<Round> {
  const { mail, steps, attempt, audience } = dispatch;
  const id = `${mail}-uncertain-${attempt}`;
  const event = systemEvent(file.ref, "aftercare.notice.uncertain.v1", id, { mail, steps, why });
  const wakeAt = addMs(ctx.clock.now(), ctx.settings.uncertainMs);
  const waiting = { ...dispatch, uncertain: true, wakeAt } as const;
  const appended = await appendSystemEventTo(ctx, event, file, {
    dispatch: () => waiting,
    trouble: troubleOfMail(
      { kind: "uncertain", ref: file.ref, mail, audience, attempt, why },
      address,
      ctx.settings.linkSecret(),
    ),
  });
  return appended === undefined ? { kind: "raced" } : { kind: "uncertain", steps };
}

export async function recordWithheld(
  ctx: Context,
  file: Snapshot,
  steps: readonly string[],
  reason: string,
): Promise<Round> {
  const mail = file.dispatch?.mail ?? `m${file.version + 1}`;
  const data = { mail, steps, reason };
  const event = systemEvent(file.ref, "aftercare.notice.withheld.v1", `${mail}-withheld`, data);
  const appended = await appendSystemEventTo(ctx, event, file, { dispatch: () => undefined });
  return appended === undefined ? { kind: "raced" } : { kind: "withheld", steps };
}

async function recordFailed(
  ctx: Context,
  file: Snapshot,
  { mail, steps, audience }: Dispatch,
  { why, address }: Trouble,
): Promise<Round> {
  const data = { mail, steps, why };
  const event = systemEvent(file.ref, "aftercare.notice.failed.v1", `${mail}-failed`, data);
  const appended = await appendSystemEventTo(ctx, event, file, {
    dispatch: () => undefined,
    trouble: troubleOfMail(
      { kind: "failed", ref: file.ref, mail, audience, why },
      address,
      ctx.settings.linkSecret(),
    ),
  });
  return appended === undefined ? { kind: "raced" } : { kind: "failed", steps };
}

/** The mail service took nothing: the next sweep finds the file due again. */
async function release(ctx: Context, { dispatch: _, ...file }: Snapshot): Promise<void> {
  await ctx.cases.rewrite({ ...file, version: file.version + 1, nextAt: ctx.clock.now() });
}
