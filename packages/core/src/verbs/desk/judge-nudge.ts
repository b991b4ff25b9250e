import { daysBetween, type IsoDate } from "../../calendar/dates.ts";
import { addMs, dateOf, timeOf, toLocal, type LocalDateTime } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import { nudgeEveryDays, undoMs } from "../../casefile/events/nudge.ts";
import { isOpen, type FollowUp, type FollowUpStep } from "../../followups/follow-up.ts";
import { plan } from "../../followups/plan.ts";
import { nextMoment } from "../../followups/quiet-hours.ts";
import { wishOf } from "../../followups/reminder-wish.ts";
import { lastSaid } from "../../followups/steps.ts";
import type { Context } from "../../kernel/context.ts";
import type { DebtId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { NoticeId } from "../../notices/notice-id.ts";
import { writeDay } from "../../notices/write-date.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { planningAt, type Moment } from "../cases/moment.ts";
import { isClientFile, type ClientFile } from "../cases/read-files.ts";
import { recipientOf } from "../reminders/recipient.ts";

/** The one thing a client would be reminded of, and when. */
export interface ReadyNudge {
  readonly kind: "ready";
  readonly file: Snapshot;
  readonly client: ClientFile;
  readonly followUp: FollowUp;
  readonly notice: NoticeId;
  readonly leavesAt: LocalDateTime;
}

interface Listed {
  readonly file: Snapshot;
  readonly followUp: FollowUp;
}

/**
 * Whether a client may be reminded by hand now, and of what: of the follow-up that was asked for, else of the
 * open one that is due first. `files` are the client's own and the debts, as far as they are within reach.
 */
export function judgeNudge(
  ctx: Context,
  moment: Moment,
  files: readonly Snapshot[],
  wanted: { readonly followUp: string; readonly debtId?: DebtId } | undefined,
): ReadyNudge | Refused {
  const client = files.find(isClientFile);
  if (client === undefined) return refuse("client.unknown");
  const listed = files.flatMap((file) =>
    plan(file.facts, planningAt(ctx, moment)).followUps.map((followUp) => ({ file, followUp })),
  );
  const leavesAt = leavesAtEarliest(ctx, moment);
  const refused =
    refuseClient(ctx, client) ??
    refuseTooOften(
      listed.flatMap(({ followUp }) => followUp.steps),
      moment.today,
      dateOf(leavesAt),
    );
  if (refused !== undefined) return refused;
  const chosen =
    wanted === undefined ? chooseOne(ctx, moment, listed) : findWanted(ctx, moment, listed, wanted);
  if (chosen.kind === "refused") return chosen;
  const { file, followUp } = chosen;
  const notice = lastSaid(followUp.steps, leavesAt);
  if (notice === undefined) return refuse("nudge.nothing-to-say");
  return (
    refuseByWish(notice, client, dateOf(leavesAt)) ?? {
      kind: "ready",
      file,
      client,
      followUp,
      notice,
      leavesAt,
    }
  );
}

/** Local times are whole minutes, and the record itself takes a moment. */
const roundUpMs = 59_999 + 2_000;

/** The first whole minute that leaves time to take it back; never at night. */
function leavesAtEarliest(ctx: Context, moment: Moment): LocalDateTime {
  const soonest = toLocal(addMs(moment.at, undoMs + roundUpMs), ctx.org.zone);
  return nextMoment([soonest], soonest, planningAt(ctx, moment).hours) ?? soonest;
}

function refuseClient(ctx: Context, client: ClientFile): Refused | undefined {
  const { facts } = client;
  if (dataStateOf(facts) !== "active") return refuse("data.locked");
  if (facts.closed !== undefined) return refuse("case.closed");
  const recipient = recipientOf(ctx, client, facts, "client");
  return recipient.kind === "mail" ? undefined : refuse(`nudge.${recipient.reason}`);
}

/** A person hears from us once in a while, however many follow-ups and counsellors there are. */
function refuseTooOften(
  steps: readonly FollowUpStep[],
  today: IsoDate,
  leavesOn: IsoDate,
): Refused | undefined {
  const mails = steps.filter(({ audience }) => audience === "client");
  const ahead = mails.filter(({ state }) => state === "waiting" || state === "due");
  const nudge = ahead.find(({ id }) => id.startsWith("nudge-"));
  if (nudge !== undefined) {
    const day = writeDay(dateOf(nudge.at));
    return refuse("nudge.waiting", { slots: { day, time: timeOf(nudge.at) } });
  }
  const last = lastDay(mails, today);
  if (last !== undefined && daysBetween(last, today) < nudgeEveryDays) {
    return refuse("nudge.reminded-lately", { slots: { date: writeDay(last) } });
  }
  const isComing = ahead.some(({ at }) => dateOf(at) <= leavesOn);
  return isComing
    ? refuse("nudge.reminder-coming", { slots: { date: writeDay(leavesOn) } })
    : undefined;
}

/** The last day on which a mail left or may have left. A date that moved ahead since is no such day. */
function lastDay(mails: readonly FollowUpStep[], today: IsoDate): IsoDate | undefined {
  return mails
    .filter(({ state }) => state === "sent" || state === "uncertain")
    .map(({ at }) => dateOf(at))
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
}

type Chosen = (Listed & { readonly kind: "chosen" }) | Refused;

function chooseOne(ctx: Context, { today }: Moment, listed: readonly Listed[]): Chosen {
  const [first] = listed
    .filter(({ followUp }) => refuseFollowUp(ctx, today, followUp) === undefined)
    .toSorted(byDueDate);
  return first === undefined ? refuse("nudge.nothing-open") : { kind: "chosen", ...first };
}

function byDueDate({ followUp: a }: Listed, { followUp: b }: Listed): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

function findWanted(
  ctx: Context,
  { today }: Moment,
  listed: readonly Listed[],
  { followUp: key, debtId }: { readonly followUp: string; readonly debtId?: DebtId },
): Chosen {
  const found = listed.find(
    ({ file, followUp }) => followUp.key === key && file.ref.debtId === debtId,
  );
  if (found === undefined) return refuse("followup.unknown");
  return refuseFollowUp(ctx, today, found.followUp) ?? { kind: "chosen", ...found };
}

function refuseFollowUp(ctx: Context, today: IsoDate, followUp: FollowUp): Refused | undefined {
  const { state, opensOn, snoozedUntil, steps, rule } = followUp;
  if (!isOpen(followUp)) return refuse("followup.ended");
  if (state === "planned")
    return refuse("followup.not-open-yet", { slots: { date: writeDay(opensOn) } });
  if (snoozedUntil !== undefined && snoozedUntil > today) {
    return refuse("nudge.snoozed", { slots: { date: writeDay(snoozedUntil) } });
  }
  const isMailed = steps.some(({ audience, notice }) => audience === "client" && notice);
  return isMailed && !onlyInforms(ctx, rule) ? undefined : refuse("nudge.nothing-to-say");
}

/** There is nothing to do about it, so nothing to be reminded of. */
function onlyInforms({ rulebook: { debt, client } }: Context, id: string): boolean {
  return [...debt, ...client].some((rule) => rule.id === id && rule.informs === true);
}

/** What a person switched off or put off stays so: a counsellor's wish is no stronger than theirs. */
function refuseByWish(
  notice: NoticeId,
  { facts }: ClientFile,
  leavesOn: IsoDate,
): Refused | undefined {
  const wish = wishOf({ audience: "client", notice }, facts, leavesOn);
  if (wish.kind === "wait")
    return refuse("nudge.paused", { slots: { date: writeDay(wish.until) } });
  return wish.kind === "turned-off" ? refuse("nudge.turned-off") : undefined;
}
