import { writeRefusal } from "../kernel/refusal-texts.ts";
import { isoDate } from "../calendar/dates.ts";
import { cnCalendar } from "../calendar/cn-calendar.ts";
import { at } from "../calendar/instant.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import { decide } from "../casefile/decide.ts";
import { parseEvent } from "../casefile/envelope.ts";
import { evolve } from "../casefile/evolve.ts";
import type { Happening } from "../casefile/events/define.ts";
import type { DebtFacts, Facts } from "../casefile/facts.ts";
import type { FollowUp, Plan } from "../followups/follow-up.ts";
import { missingProofOf } from "../followups/proof.ts";
import { plan } from "../followups/plan.ts";
import { rulebook } from "../followups/registry.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Refused } from "../kernel/refusal.ts";

/**
 * Tells a case in the order in which it happened, without a store or a clock: *given these events, when
 * this one is recorded on that day, then the facts and the plan are …*
 */
export interface Story {
  facts: Facts | undefined;
  readonly history: Happening<unknown>[];
  /** Records `type` (without prefix and version) on a day; throws when it is refused. */
  tell(day: string, type: string, data?: Record<string, unknown>): Story;
  /** The same, for an event that is expected to be refused. */
  ask(day: string, type: string, data?: Record<string, unknown>): Refused | undefined;
  planOn(day: string, time?: string, calendar?: WorkingCalendar): Plan;
  /** The follow-ups of one rule, as they stand on a day. */
  followUps(day: string, rule: string): FollowUp[];
}

const testHours = { mailAt: "09:00", quietFrom: "22:00", quietUntil: "08:00" } as const;

export function startStory(file: "debt" | "client", calendar: WorkingCalendar = cnCalendar): Story {
  const subject = file === "debt" ? "clients/li/debts/loan" : "clients/li";
  const story: Story = {
    facts: undefined,
    history: [],
    tell(day, type, data = {}) {
      const [event, refused] = attempt(day, type, data);
      if (refused !== undefined) throw new Error(`${type} on ${day}: ${writeRefusal(refused).en}`);
      story.history.push(event);
      story.facts = evolve(story.facts, event);
      return story;
    },
    ask: (day, type, data = {}) => attempt(day, type, data)[1],
    planOn(day, time = "12:00", by = calendar) {
      if (story.facts === undefined) throw new Error("The story has not begun.");
      const now = at(isoDate(day), time);
      return plan(story.facts, { rulebook, calendar: by, hours: testHours, now });
    },
    followUps: (day, rule) => story.planOn(day).followUps.filter((one) => one.rule === rule),
  };

  function attempt(
    day: string,
    type: string,
    data: Record<string, unknown>,
  ): [Happening<unknown>, Refused | undefined] {
    const full = `aftercare.${type}.v1`;
    const id = `e${story.history.length + 1}`;
    const parsed = parseEvent("org" as OrgId, {
      specversion: "1.0",
      id,
      source: "test",
      type: full,
      subject,
      data,
    });
    if (parsed.kind === "invalid") throw new Error(`${type}: ${JSON.stringify(parsed.flaws)}`);
    const today = isoDate(day);
    const event: Happening<unknown> = {
      type: full,
      id,
      data: parsed.event.data,
      on: parsed.event.data.on ?? today,
      recordedOn: today,
      by: "test",
      seq: story.history.length + 1,
    };
    const planned = story.facts && story.planOn(day);
    const refused = decide(parsed.event.definition, event, {
      facts: story.facts,
      file,
      plan: planned,
      missingProof: (key) =>
        story.facts && missingProofOf(story.facts, rulebook, at(today, "12:00"), key),
    });
    return [event, refused];
  }
  return story;
}

/** The facts of a story that is about a debt. */
export function debtFacts({ facts }: Story): DebtFacts {
  if (facts?.file !== "debt") throw new Error("Not the story of a debt.");
  return facts;
}

/** A plain online loan, paid by one payment, unless told otherwise. */
const onlineLoan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
  contract: { number: "HT-0620", signedOn: "2023-06-20" },
  principalFen: 2_000_000,
  outstandingFen: 2_000_000,
  annualRateBasisPoints: 2350,
} as const;

/** A debt that was settled by one payment on `day`. */
export function settledOn(
  day: string,
  terms: Record<string, unknown> = {},
  calendar: WorkingCalendar = cnCalendar,
): Story {
  const story = startStory("debt", calendar);
  const contract = { number: "HT-0620", signedOn: "2020-01-02" };
  return story
    .tell(day, "debt.recorded", { ...onlineLoan, contract, ...terms })
    .tell(day, "payment.made", { paymentId: "p1", amountFen: onlineLoan.outstandingFen });
}
