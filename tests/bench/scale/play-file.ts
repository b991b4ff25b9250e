import { addDays, laterOf, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { cnCalendar } from "@aftercare/core/calendar/cn-calendar.ts";
import { at, dateOf, type LocalDateTime } from "@aftercare/core/calendar/instant.ts";
import { parseEvent } from "@aftercare/core/casefile/envelope.ts";
import { evolve } from "@aftercare/core/casefile/evolve.ts";
import type { Facts } from "@aftercare/core/casefile/facts.ts";
import { isOpen, type FollowUp, type Plan } from "@aftercare/core/followups/follow-up.ts";
import { dueSteps, nextToCome, plan } from "@aftercare/core/followups/plan.ts";
import { rulebook } from "@aftercare/core/followups/registry.ts";
import { wishOf } from "@aftercare/core/followups/reminder-wish.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Chance } from "./chance.ts";
import { habits } from "./habits.ts";

/** What a person does on a day, or what happens to them: type without prefix and version. */
export interface Deed {
  readonly on: IsoDate;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Mail {
  readonly at: LocalDateTime;
  readonly to: "client" | "staff";
}

export interface Script {
  readonly file: "client" | "debt";
  /** In the order of their days; the first one opens the file. */
  readonly deeds: readonly Deed[];
  readonly reachable: boolean;
}

const hours = { mailAt: "09:00", quietFrom: "22:00", quietUntil: "08:00" } as const;
/** People act in the afternoon, after the mail of the morning. */
const deedTime = "14:00";

/** Lives one file from its first deed to `until`, by the product's own plan, and gives every mail of it. */
export function playFile(script: Script, until: IsoDate, chance: Chance): Mail[] {
  const [first, ...rest] = script.deeds;
  if (first === undefined) return [];
  const waiting = [...rest];
  const considered = new Set<string>();
  const mails: Mail[] = [];
  let seq = 1;
  let facts = tell(undefined, script.file, first, seq);
  let now = at(first.on, deedTime);
  let notBefore = now;

  for (;;) {
    const planned = planAt(facts, now);
    intend(planned, dateOf(now));
    const deed = waiting[0];
    const deedAt = deed && at(deed.on, deedTime);
    const machineAt = later(planned.nextAt, notBefore);
    if (deed !== undefined && deedAt !== undefined && (machineAt ?? deedAt) >= deedAt) {
      if (deed.on > until) return mails;
      waiting.shift();
      now = deedAt > now ? deedAt : now;
      notBefore = now;
      facts = tell(facts, script.file, deed, (seq += 1));
      continue;
    }
    if (machineAt === undefined || dateOf(machineAt) > until) return mails;
    now = machineAt;
    notBefore = now;
    wakeUp();
  }

  /** What `remind` does: the client's mail, then the staff's; in the days of the New Year clients' mail waits. */
  function wakeUp(): void {
    const planned = planAt(facts, now);
    const today = dateOf(now);
    const due = dueSteps(planned).map(({ step }) => step);
    const waits = due.flatMap((step) => {
      const wish = wishOf(step, {}, today);
      return wish.kind === "wait" ? [wish.until] : [];
    });
    const mayGo = due.filter((step) => wishOf(step, {}, today).kind === "go");
    for (const to of ["client", "staff"] as const) {
      const steps = mayGo.filter(({ audience }) => audience === to).map(({ key }) => key);
      if (steps.length > 0) send(to, steps);
    }
    const morning = waits.toSorted()[0];
    if (morning === undefined) return;
    const waking = at(morning, hours.mailAt);
    const other = nextToCome(planned, now, hours);
    notBefore = other !== undefined && other < waking ? other : waking;
  }

  function send(to: Mail["to"], steps: readonly string[]): void {
    const heard = to === "staff" || script.reachable;
    if (heard) mails.push({ at: now, to });
    const data = heard
      ? { mail: `m${seq + 1}`, steps, messageId: "0107" }
      : { mail: `m${seq + 1}`, steps, reason: "no-consent" };
    const type = heard ? "notice.sent" : "notice.withheld";
    facts = tell(facts, script.file, { on: dateOf(now), type, data }, (seq += 1));
  }

  /** Decides of each follow-up, once, when it will be done. */
  function intend({ followUps }: Plan, today: IsoDate): void {
    for (const followUp of followUps) {
      if (considered.has(followUp.key) || !isOpen(followUp)) continue;
      considered.add(followUp.key);
      const on = dayOfDoing(followUp, today, chance);
      if (on === undefined) continue;
      waiting.push({ on, type: "followup.done", data: { followUp: followUp.key } });
    }
    waiting.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  }
}

function dayOfDoing(followUp: FollowUp, today: IsoDate, chance: Chance): IsoDate | undefined {
  const drawn = chance.next() * 100;
  const days = chance.between(habits.daysUntilDone.least, habits.daysUntilDone.most);
  const opensOn = laterOf(followUp.opensOn, today);
  if (drawn < habits.doneBefore && opensOn < followUp.due) {
    return laterOf(opensOn, addDays(followUp.due, -1));
  }
  if (drawn >= habits.doneBefore + habits.doneAfter) return undefined;
  return addDays(laterOf(followUp.due, today), days);
}

function planAt(facts: Facts, now: LocalDateTime): Plan {
  return plan(facts, { rulebook, calendar: cnCalendar, hours, now });
}

function later(moment: LocalDateTime | undefined, notBefore: LocalDateTime) {
  return moment !== undefined && moment < notBefore ? notBefore : moment;
}

function tell(
  facts: Facts | undefined,
  file: Script["file"],
  { on, type, data }: Deed,
  seq: number,
): Facts {
  const full = `aftercare.${type}.v1`;
  const parsed = parseEvent("org" as OrgId, {
    specversion: "1.0",
    id: `e${seq}`,
    source: "simulation",
    type: full,
    subject: file === "debt" ? "clients/c/debts/d" : "clients/c",
    data,
  });
  if (parsed.kind === "invalid") throw new Error(`${type}: ${JSON.stringify(parsed.flaws)}`);
  const happening = { type: full, id: `e${seq}`, data: parsed.event.data, on, recordedOn: on };
  return evolve(facts, { ...happening, by: "simulation", seq });
}
