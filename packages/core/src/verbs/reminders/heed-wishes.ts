import { earlierOf, type IsoDate } from "../../calendar/dates.ts";
import { addMs, at, toInstant } from "../../calendar/instant.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import type { Plan } from "../../followups/follow-up.ts";
import { nextToCome } from "../../followups/plan.ts";
import { nextMoment } from "../../followups/quiet-hours.ts";
import { wishOf } from "../../followups/reminder-wish.ts";
import type { Context } from "../../kernel/context.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { snapshotOf } from "../cases/append-event.ts";
import type { Moment } from "../cases/moment.ts";
import type { Round } from "./round.ts";
import type { DueStep } from "./write-mail.ts";

const dayMs = 86_400_000;

/** What is due, by what becomes of it today. */
export interface Heeded {
  readonly now: readonly DueStep[];
  readonly turnedOff: readonly DueStep[];
  /** The first day on which something of what waits may go; undefined when nothing waits. */
  readonly until: IsoDate | undefined;
}

/** Sorts due steps by what the client wants to hear, and when (ui.md C16, tone rule 8). */
export function heedWishes(
  { today }: Moment,
  client: ClientFacts,
  due: readonly DueStep[],
): Heeded {
  const wished = due.map((one) => ({ one, wish: wishOf(one.step, client, today) }));
  const of = (kind: "go" | "turned-off") =>
    wished.filter(({ wish }) => wish.kind === kind).map(({ one }) => one);
  const days = wished.flatMap(({ wish }) => (wish.kind === "wait" ? [wish.until] : []));
  const [first, ...others] = days;
  return {
    now: of("go"),
    turnedOff: of("turned-off"),
    until: first && others.reduce(earlierOf, first),
  };
}

/**
 * What waits is looked at again on its day, with the next step of the file, or within a day: a pause that
 * ends early wakes the file, but a worker that read before it may write after it.
 */
export async function putOff(
  ctx: Context,
  { at: now, local }: Moment,
  file: Snapshot,
  planned: Plan,
  until: IsoDate,
): Promise<Round> {
  const { ref, facts, version, dispatch } = file;
  const morning = nextMoment([at(until, ctx.org.mailAt)], local, ctx.org);
  const moments = [morning, nextToCome(planned, local, ctx.org)]
    .filter((moment) => moment !== undefined)
    .map((moment) => toInstant(moment, ctx.org.zone));
  const nextAt = [...moments, addMs(now, dayMs)].reduce((a, b) => (b < a ? b : a));
  const next = snapshotOf(ctx, { ref, facts, version: version + 1, dispatch }, planned);
  await ctx.cases.rewrite({ ...next, nextAt });
  return { kind: "idle" };
}
