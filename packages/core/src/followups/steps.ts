import { at, dateOf, type LocalDateTime } from "../calendar/instant.ts";
import { laterOf, type IsoDate } from "../calendar/dates.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import { nudgeStepKey, type NudgeFact } from "../casefile/desk-facts.ts";
import type { StepFact } from "../casefile/facts.ts";
import { estimateOf } from "./due-date.ts";
import type { NoticeId } from "../notices/notice-id.ts";
import type { FollowUpStep, StepState } from "./follow-up.ts";
import type { StepRule } from "./rule.ts";

/** What the steps of one follow-up are made from. */
export interface StepSource {
  readonly key: string;
  readonly anchorOn: IsoDate;
  readonly stepsFrom: IsoDate;
  readonly knownOn: IsoDate;
  readonly ended: boolean;
  readonly snoozedUntil: IsoDate | undefined;
  /** Of this follow-up and of others. */
  readonly nudges: readonly NudgeFact[] | undefined;
  readonly taken: Readonly<Record<string, StepFact>>;
  readonly now: LocalDateTime;
  readonly mailAt: string;
}

/** Every step of a follow-up with its dates and what became of it. */
export function stepsOf(
  rules: readonly StepRule[],
  source: StepSource,
  calendar: WorkingCalendar,
): FollowUpStep[] {
  const dated = rules.map((rule) => dateStep(rule, source, calendar));
  const again = stepAfterSnooze(rules, source, calendar);
  const steps = again === undefined ? dated : [...dated, again];
  const latestMissed = latestBefore(steps, source.knownOn);
  const settled = steps.map((step) => settle(step, step === latestMissed, source));
  return source.nudges === undefined ? settled : [...settled, ...nudgeSteps(settled, source)];
}

type DatedStep = Omit<FollowUpStep, "state">;

function dateStep(rule: StepRule, source: StepSource, calendar: WorkingCalendar): DatedStep {
  const from = rule.from === "anchor" ? source.anchorOn : source.stepsFrom;
  const counted = estimateOf(from, rule.offset, calendar).earliest;
  const on = rule.sameDay === true ? laterOf(counted, source.knownOn) : counted;
  return makeStep(rule, on, `${source.key}/${rule.id}`, source, calendar);
}

/** A snoozed follow-up speaks once more, on the day the person chose. */
function stepAfterSnooze(
  rules: readonly StepRule[],
  source: StepSource,
  calendar: WorkingCalendar,
): DatedStep | undefined {
  const spoken = rules.find(({ audience }) => audience === "client");
  const until = source.snoozedUntil;
  if (spoken === undefined || until === undefined) return undefined;
  const rule = { ...spoken, id: `again-${until}` };
  return makeStep(rule, until, `${source.key}/${rule.id}`, source, calendar);
}

/** Asked for by hand: it says once more what the follow-up would last have said by then. */
function nudgeSteps(steps: readonly FollowUpStep[], source: StepSource): FollowUpStep[] {
  const nudges = source.nudges?.filter(({ followUp }) => followUp === source.key) ?? [];
  return nudges.flatMap((nudge) => {
    const { notBefore } = nudge;
    const notice = lastSaid(steps, notBefore);
    if (notice === undefined) return [];
    const [on, key] = [dateOf(notBefore), nudgeStepKey(nudge)];
    const id = key.slice(source.key.length + 1);
    const step = { key, id, audience: "client", notice, on, staffOn: on, at: notBefore } as const;
    return [settle(step, false, source)];
  });
}

/** What a client was last told by then, or will be told first; undefined when nothing ever is. */
export function lastSaid(steps: readonly FollowUpStep[], by: LocalDateTime): NoticeId | undefined {
  const said = steps.filter(({ audience, notice }) => audience === "client" && notice);
  return (said.findLast(({ at: then }) => then <= by) ?? said[0])?.notice;
}

function makeStep(
  rule: StepRule,
  on: IsoDate,
  key: string,
  source: StepSource,
  calendar: WorkingCalendar,
): DatedStep {
  const staffOn = rule.sameDay === true ? on : calendar.rollForward(on).date;
  const { id, audience, notice, atOnce, copySupervisors } = rule;
  const day = audience === "staff" ? staffOn : on;
  const time = atOnce === true ? "00:00" : (rule.time ?? source.mailAt);
  return {
    key,
    id,
    audience,
    on,
    staffOn,
    at: at(day, time),
    ...(notice === undefined ? {} : { notice }),
    ...(atOnce === undefined ? {} : { atOnce }),
    ...(copySupervisors === undefined ? {} : { copySupervisors }),
  };
}

/** Of the steps that already lay behind when we learned of the anchor, only the last is still worth a mail. */
function latestBefore(steps: readonly DatedStep[], knownOn: IsoDate): DatedStep | undefined {
  return steps.findLast(({ on, audience }) => on < knownOn && audience === "client");
}

function settle(step: DatedStep, isLatestMissed: boolean, source: StepSource): FollowUpStep {
  const { snoozedUntil, knownOn, mailAt, now } = source;
  const moved = isLatestMissed ? { ...step, at: at(knownOn, mailAt) } : step;
  return { ...moved, state: stateOf() };

  function stateOf(): StepState {
    const taken = source.taken[step.key];
    if (taken !== undefined) return stateOfTaken(taken);
    if (source.ended) return "dropped";
    const missed = step.audience !== "machine" && step.on < knownOn && !isLatestMissed;
    const snoozedPast =
      snoozedUntil !== undefined && step.audience === "client" && step.on < snoozedUntil;
    if (missed || snoozedPast) return "dropped";
    return moved.at <= now ? "due" : "waiting";
  }
}

function stateOfTaken(taken: StepFact): StepState {
  switch (taken) {
    case "sent":
    case "acted":
      return "sent";
    case "withheld":
    case "failed":
      return "withheld";
    case "uncertain":
      return "uncertain";
  }
}
