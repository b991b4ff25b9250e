import { addMs, toInstant } from "../calendar/instant.ts";
import { nextMoment } from "../followups/quiet-hours.ts";
import type { Audience } from "../followups/rule.ts";
import type { Context } from "../kernel/context.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Dispatch, Snapshot } from "../ports/case-files.ts";
import type { OutgoingMail } from "../ports/mailer.ts";
import type { Moment } from "./moment.ts";
import type { Round } from "./round.ts";
import { appendSystemEvent, systemEvent } from "./system-event.ts";

/** The life of one mail: claimed, sent, and recorded; or uncertain until feedback or time decides. */

export interface Claimed {
  readonly file: Snapshot;
  readonly dispatch: Dispatch;
}

/** One worker wins: the write is guarded by the version, and moves the file's place in the due index. */
export async function claim(
  ctx: Context,
  { at }: Moment,
  file: Snapshot,
  mail: { readonly audience: Audience; readonly steps: readonly string[] },
): Promise<Claimed | undefined> {
  const wakeAt = addMs(at, ctx.settings.leaseMs);
  return write(ctx, file, {
    ...mail,
    mail: `m${file.version + 1}`,
    attempt: 1,
    claimedAt: at,
    wakeAt,
  });
}

/** The same mail under the same name, after its outcome stayed unknown for the stated time. */
export async function claimAgain(
  ctx: Context,
  { at }: Moment,
  file: Snapshot,
  { uncertain: _, ...dispatch }: Dispatch,
): Promise<Claimed | undefined> {
  const wakeAt = addMs(at, ctx.settings.leaseMs);
  return write(ctx, file, { ...dispatch, attempt: dispatch.attempt + 1, claimedAt: at, wakeAt });
}

/** Not at night: the mail hour of the morning is early enough. */
export async function postpone(
  ctx: Context,
  { local }: Moment,
  file: Snapshot,
  dispatch: Dispatch,
): Promise<void> {
  const morning = nextMoment([local], local, ctx.org);
  if (morning === undefined) return;
  await write(ctx, file, { ...dispatch, wakeAt: toInstant(morning, ctx.org.zone) });
}

async function write(
  ctx: Context,
  file: Snapshot,
  dispatch: Dispatch,
): Promise<Claimed | undefined> {
  const next = { ...file, version: file.version + 1, dispatch, nextAt: dispatch.wakeAt };
  return (await ctx.cases.rewrite(next)) ? { file: next, dispatch } : undefined;
}

/** Sends once and records what is known. Never sends twice by itself, whatever happens. */
export async function deliver(
  ctx: Context,
  { file, dispatch }: Claimed,
  mail: OutgoingMail,
): Promise<Round> {
  const outcome = await ctx.mailer.send(mail);
  const { steps } = dispatch;
  switch (outcome.kind) {
    case "sent":
      await recordSent(ctx, file, dispatch, outcome.messageId);
      return { kind: "sent", steps };
    case "refused":
      await record(ctx, file, "failed", dispatch.mail, { steps, why: outcome.why });
      return { kind: "failed", steps };
    case "throttled":
      await release(ctx, file);
      return { kind: "throttled" };
    case "unknown":
      await recordUncertain(ctx, file, dispatch, outcome.why);
      return { kind: "uncertain", steps };
    default:
      return assertNever(outcome);
  }
}

export async function recordSent(
  ctx: Context,
  file: Snapshot,
  { mail, steps }: Dispatch,
  messageId: string,
): Promise<void> {
  await record(ctx, file, "sent", mail, { steps, messageId });
}

/** From here on only feedback or the stated time settles it. */
export async function recordUncertain(
  ctx: Context,
  file: Snapshot,
  dispatch: Dispatch,
  why: string,
): Promise<void> {
  const { mail, steps, attempt, claimedAt } = dispatch;
  const event = systemEvent(
    file.ref,
    "aftercare.notice.uncertain.v1",
    `${mail}-uncertain-${attempt}`,
    {
      mail,
      steps,
      why,
    },
  );
  await appendSystemEvent(ctx, event, {
    read: { snapshot: file },
    dispatch: (current) =>
      current?.mail === mail
        ? { ...current, uncertain: true, wakeAt: addMs(claimedAt, ctx.settings.uncertainMs) }
        : current,
  });
}

export async function recordWithheld(
  ctx: Context,
  file: Snapshot,
  steps: readonly string[],
  reason: string,
): Promise<void> {
  const mail = file.dispatch?.mail ?? `m${file.version + 1}`;
  await record(ctx, file, "withheld", mail, { steps, reason });
}

async function record(
  ctx: Context,
  file: Snapshot,
  what: "sent" | "failed" | "withheld",
  mail: string,
  data: Record<string, unknown>,
): Promise<void> {
  const type = `aftercare.notice.${what}.v1`;
  await appendSystemEvent(ctx, systemEvent(file.ref, type, `${mail}-${what}`, { mail, ...data }), {
    read: { snapshot: file },
    dispatch: (current) => (current?.mail === mail ? undefined : current),
  });
}

/** The mail service took nothing: the next sweep finds the file due again. */
async function release(ctx: Context, { dispatch: _, ...file }: Snapshot): Promise<void> {
  await ctx.cases.rewrite({ ...file, version: file.version + 1, nextAt: ctx.clock.now() });
}
