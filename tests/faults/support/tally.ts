import { toLocal } from "@aftercare/core/calendar/instant.ts";
import { isOpen } from "@aftercare/core/followups/follow-up.ts";
import { plan } from "@aftercare/core/followups/plan.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { momentOf, planningAt } from "@aftercare/core/verbs/cases/moment.ts";
import { tallyFile } from "./file-tally.ts";
import { instantOf, type Stage } from "./stage.ts";

/** By case file: the keys of every step that somebody has to hear of until then, before anything is sent. */
export type PlannedSteps = ReadonlyMap<FileRef, readonly string[]>;

export async function stepsUntil(
  { ctx }: Stage,
  refs: readonly FileRef[],
  until: string,
): Promise<PlannedSteps> {
  const last = toLocal(instantOf(until), ctx.org.zone);
  const planning = planningAt(ctx, momentOf(ctx));
  const snapshots = await ctx.cases.loadMany(refs);
  return new Map(
    snapshots.map(({ ref, facts }) => {
      const steps = plan(facts, planning)
        .followUps.filter(isOpen)
        .flatMap((one) => one.steps);
      const ahead = steps.filter(({ state }) => state === "waiting" || state === "due");
      return [ref, ahead.filter(({ at }) => at <= last).map(({ key }) => key)];
    }),
  );
}

type Names = readonly string[];

/** What became of planned steps, by the record and by the mailbox. Every list names steps, mails or files. */
export interface Tally {
  readonly planned: Names;
  readonly sent: Names;
  readonly withheld: Names;
  readonly failed: Names;
  /** Ended before their day came. */
  readonly cancelled: Names;
  /** Mails whose outcome was unknown for a while. */
  readonly uncertain: Names;
  /** Still called uncertain, or still on their way. */
  readonly unresolved: Names;
  readonly mails: Names;
  /** In the mailbox, and the record does not know. */
  readonly unrecorded: Names;
  readonly lost: Names;
  readonly twiceInTheRecord: Names;
  readonly twiceInTheMailbox: Names;
  /** Files whose numbers have a gap, or whose facts are not what their history leads to. */
  readonly crooked: Names;
}

/** How a tally looks when all is well. */
export const nothingAmiss = {
  unresolved: [],
  unrecorded: [],
  lost: [],
  twiceInTheRecord: [],
  twiceInTheMailbox: [],
  crooked: [],
} as const satisfies Partial<Tally>;

export async function tallyOf(stage: Stage, planned: PlannedSteps): Promise<Tally> {
  const files = await Promise.all([...planned].map(([ref, steps]) => tallyFile(stage, ref, steps)));
  const all = (list: keyof Tally) => files.flatMap((file) => file[list]);
  return {
    planned: all("planned"),
    sent: all("sent"),
    withheld: all("withheld"),
    failed: all("failed"),
    cancelled: all("cancelled"),
    uncertain: all("uncertain"),
    unresolved: all("unresolved"),
    mails: all("mails"),
    unrecorded: all("unrecorded"),
    lost: all("lost"),
    twiceInTheRecord: all("twiceInTheRecord"),
    twiceInTheMailbox: all("twiceInTheMailbox"),
    crooked: all("crooked"),
  };
}

type Counts = Readonly<Record<string, number>>;

/** One line a scenario: what was planned, what became of it, and the two numbers that must be 0. */
export function printCounts(scenario: string, tally: Tally, more: Counts = {}): Counts {
  const counts = {
    planned: tally.planned.length,
    sent: tally.sent.length,
    withheld: tally.withheld.length,
    failed: tally.failed.length,
    cancelled: tally.cancelled.length,
    uncertain: tally.uncertain.length,
    "uncertain resolved": tally.uncertain.length - tally.unresolved.length,
    mails: tally.mails.length,
    lost: tally.lost.length,
    twice: tally.twiceInTheRecord.length + tally.twiceInTheMailbox.length,
  };
  const text = Object.entries({ ...more, ...counts }).map(([name, count]) => `${name} ${count}`);
  process.stdout.write(`[faults] ${scenario}: ${text.join(", ")}\n`);
  return counts;
}
