import { addDays, earlierOf, laterOf, type IsoDate } from "../calendar/dates.ts";
import { dateOf, type LocalDateTime } from "../calendar/instant.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import type { ClientFacts, Facts, Said } from "../casefile/facts.ts";
import { dueDateOf, estimateOf, type DueDate } from "./due-date.ts";
import {
  isOpen,
  type FollowUp,
  type FollowUpState,
  type FollowUpStep,
  type Plan,
} from "./follow-up.ts";
import { nextMoment, type MailHours } from "./quiet-hours.ts";
import type { ClientRule, Instance, Rule, Rulebook } from "./rule.ts";
import { stepsOf } from "./steps.ts";

/** Everything a plan depends on besides the facts. `now` stands on the organisation's clocks. */
export interface Planning {
  readonly rulebook: Rulebook;
  readonly calendar: WorkingCalendar;
  readonly hours: MailHours;
  readonly now: LocalDateTime;
}

/**
 * The whole truth about a case file's follow-ups: planned, open, done, skipped and superseded, with every
 * date. A pure function of its arguments, so a change of facts, rules or calendar needs no migration.
 */
export function plan(facts: Facts, planning: Planning): Plan {
  const followUps =
    facts.file === "debt"
      ? planRules(facts, planning.rulebook.debt, planning)
      : planRules(facts, rulesOf(facts, planning.rulebook), planning);
  const nextAt = nextOf(followUps.flatMap(pendingSteps), planning.now, planning.hours);
  const attentionOn = earliest(followUps.flatMap(({ attentionOn: day }) => day ?? []));
  return {
    followUps,
    ...(nextAt === undefined ? {} : { nextAt }),
    ...(attentionOn === undefined ? {} : { attentionOn }),
  };
}

/** Of somebody whose data is deleted nothing is called for but to finish that. */
function rulesOf({ data }: ClientFacts, { client }: Rulebook): readonly ClientRule[] {
  return data?.state === "deleted" ? client.filter(({ afterErasure }) => afterErasure) : client;
}

function planRules<F extends Facts>(
  facts: F,
  rules: readonly Rule<F>[],
  planning: Planning,
): FollowUp[] {
  const today = dateOf(planning.now);
  return rules.flatMap((rule) =>
    rule.instances(facts, today).map((instance) => followUpOf(rule, facts, instance, planning)),
  );
}

function followUpOf<F extends Facts>(
  rule: Rule<F>,
  facts: F,
  instance: Instance,
  planning: Planning,
): FollowUp {
  const { calendar, now } = planning;
  const key = keyOf(rule.id, instance);
  const dates = dueDateOf(rule, facts, instance, calendar);
  const opensOn = opensOnOf(rule, instance, dates.due);
  const end = endOf(rule, facts, instance, key, opensOn);
  const snoozedUntil = facts.snoozed[key];
  const steps = stepsOf(
    rule.steps,
    {
      key,
      anchorOn: instance.anchorOn,
      stepsFrom: dates.stepsFrom,
      knownOn: instance.knownOn,
      ended: end !== undefined,
      snoozedUntil,
      nudges: facts.nudges,
      taken: facts.steps,
      now,
      mailAt: planning.hours.mailAt,
    },
    calendar,
  );
  const told =
    rule.informs === true && steps.every(({ state }) => state === "sent" || state === "withheld");
  const state: FollowUpState =
    end?.state ?? (told ? "done" : opensOn > dateOf(now) ? "planned" : "open");
  const ended = state !== "open" && state !== "planned";
  const followUp: Draft<FollowUp> = {
    key,
    rule: rule.id,
    ruleVersion: rule.version,
    title: rule.title,
    anchor: rule.anchor,
    anchorOn: instance.anchorOn,
    state,
    opensOn,
    due: dates.due,
    staffDue: dates.staffDue,
    estimate: dates.estimate,
    clock: rule.clock,
    sources: rule.sources,
    steps,
  };
  if (instance.subject !== undefined) followUp.subject = instance.subject;
  if (rule.article !== undefined) followUp.article = rule.article;
  const words = rule.words?.(facts, instance);
  if (words !== undefined) followUp.words = words;
  if (!ended) {
    const attentionOn = attentionOf(rule, facts, key, dates, steps, calendar);
    const caution = rule.caution?.(facts, instance);
    if (attentionOn !== undefined) followUp.attentionOn = attentionOn;
    if (caution !== undefined) followUp.caution = caution;
    if (snoozedUntil !== undefined) followUp.snoozedUntil = snoozedUntil;
  }
  if (end !== undefined) {
    followUp.endedOn = end.said.on;
    followUp.endedBy = end.said.by;
    if (end.reason !== undefined) followUp.endReason = end.reason;
  }
  return followUp;
}

/** What is absent stays absent, assigned part by part: spreading the parts doubled the cost of a plan. */
type Draft<T> = { -readonly [Part in keyof T]: T[Part] };

export function keyOf(ruleId: string, { anchorOn, subject }: Instance): string {
  return subject === undefined ? `${ruleId}@${anchorOn}` : `${ruleId}@${anchorOn}#${subject}`;
}

function opensOnOf<F extends Facts>(rule: Rule<F>, instance: Instance, due: IsoDate): IsoDate {
  if (rule.opensDaysBefore === undefined) return instance.anchorOn;
  return laterOf(instance.anchorOn, addDays(due, -rule.opensDaysBefore));
}

interface End {
  readonly state: "done" | "skipped" | "superseded";
  readonly said: Said;
  readonly reason?: string;
}

/** A fact ends a follow-up, then a person's word, then the end of its anchor or of the whole case. */
function endOf<F extends Facts>(
  rule: Rule<F>,
  facts: F,
  instance: Instance,
  key: string,
  opensOn: IsoDate,
): End | undefined {
  const fact = rule.endedBy(facts, instance, opensOn);
  if (fact !== undefined) return { state: "done", said: fact };
  const word = facts.ended[key];
  if (word !== undefined) {
    const end: End = { state: word.how, said: word };
    return word.reason === undefined ? end : { ...end, reason: word.reason };
  }
  const { over } = instance;
  if (over !== undefined) return { state: "superseded", said: over, reason: over.reason };
  const { closed } = facts;
  if (closed === undefined || rule.survivesClosing === true) return undefined;
  return { state: "superseded", said: closed, reason: "closed" };
}

/** The earliest of: help asked for, a mail that could not go out, the rule's own escalation. */
function attentionOf<F extends Facts>(
  rule: Rule<F>,
  facts: F,
  key: string,
  dates: DueDate,
  steps: readonly FollowUpStep[],
  calendar: WorkingCalendar,
): IsoDate | undefined {
  const help = facts.helpAsked[key]?.on;
  const unheard = steps.find(({ state }) => state === "withheld" || state === "uncertain");
  const days = [help, unheard?.on, escalationOf(rule, dates, steps, calendar)];
  return earliest(days.filter((day) => day !== undefined));
}

function escalationOf<F extends Facts>(
  rule: Rule<F>,
  dates: DueDate,
  steps: readonly FollowUpStep[],
  calendar: WorkingCalendar,
): IsoDate | undefined {
  if (rule.escalate === "never") return undefined;
  if (rule.escalate === undefined) {
    return steps.find(({ audience }) => audience === "staff")?.staffOn;
  }
  return calendar.rollForward(estimateOf(dates.stepsFrom, rule.escalate, calendar).date).date;
}

function earliest(days: readonly IsoDate[]): IsoDate | undefined {
  return days.reduce<IsoDate | undefined>(
    (first, day) => (first === undefined ? day : earlierOf(first, day)),
    undefined,
  );
}

function pendingSteps({ steps }: Pick<FollowUp, "steps">): FollowUpStep[] {
  return steps.filter(({ state }) => state === "waiting" || state === "due");
}

/** When to wake for these steps: an alarm at any hour, all others not at night. */
function nextOf(
  steps: readonly FollowUpStep[],
  now: LocalDateTime,
  hours: MailHours,
): LocalDateTime | undefined {
  const moments = (atOnce: boolean) =>
    steps.filter((step) => (step.atOnce === true) === atOnce).map((step) => step.at);
  const byDay = nextMoment(moments(false), now, hours);
  const alarm = moments(true).toSorted()[0];
  if (alarm === undefined) return byDay;
  const soon = alarm < now ? now : alarm;
  return byDay === undefined || soon < byDay ? soon : byDay;
}

/** When the machine has to delete something next, whatever else waits. */
export function nextDeletion(
  { followUps }: Plan,
  now: LocalDateTime,
  hours: MailHours,
): LocalDateTime | undefined {
  const silent = followUps.flatMap(pendingSteps).filter(({ audience }) => audience === "machine");
  return nextOf(silent, now, hours);
}

/** When the next step comes, whatever is due already and has to wait. */
export function nextToCome(
  { followUps }: Plan,
  now: LocalDateTime,
  hours: MailHours,
): LocalDateTime | undefined {
  const ahead = followUps.flatMap(({ steps }) => steps.filter(({ state }) => state === "waiting"));
  return nextOf(ahead, now, hours);
}

/** The steps the machine has to act on now. */
export function dueSteps({ followUps }: Plan): { followUp: FollowUp; step: FollowUpStep }[] {
  return followUps
    .filter(isOpen)
    .flatMap((followUp) =>
      followUp.steps.filter(({ state }) => state === "due").map((step) => ({ followUp, step })),
    );
}
