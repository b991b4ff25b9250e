import { refuse, type Refused } from "../kernel/refusal.ts";
import { writeDay } from "../notices/write-date.ts";
import { isOpen, type Plan } from "../followups/follow-up.ts";
import { nudgeStepKey } from "./desk-facts.ts";
import type { EventDefinition, Happening } from "./events/define.ts";
import type { Facts } from "./facts.ts";

/** What is known when an event asks to be recorded. */
export interface Situation {
  readonly facts: Facts | undefined;
  readonly file: "client" | "debt";
  readonly plan: Plan | undefined;
  /** What is missing before a follow-up can be ticked off by hand. */
  readonly missingProof: (followUp: string) => Refused | undefined;
  /** The steps of a mail that is on its way now. */
  readonly leaving?: readonly string[] | undefined;
}

/** May it happen, whoever says so? Undefined is yes. The order is from the general to the particular. */
export function decide(
  definition: EventDefinition,
  event: Happening<unknown>,
  situation: Situation,
): Refused | undefined {
  const { facts } = situation;
  return (
    refuseWrongFile(definition, situation.file) ??
    refuseMissingFile(definition, facts, situation.file) ??
    refuseFuture(event) ??
    refuseClosed(definition, facts) ??
    refuseFollowUp(event, situation) ??
    refuseTooLate(event, situation) ??
    definition.decide(facts, event)
  );
}

function refuseWrongFile(
  { file, type }: EventDefinition,
  actual: "client" | "debt",
): Refused | undefined {
  if (file === "any" || file === actual) return undefined;
  return refuse("event.wrong-subject", { field: "subject", slots: { type, file } });
}

function refuseMissingFile(
  { opens }: EventDefinition,
  facts: Facts | undefined,
  file: "client" | "debt",
): Refused | undefined {
  if (facts !== undefined || opens === true) return undefined;
  return refuse(file === "client" ? "client.unknown" : "debt.unknown", { field: "subject" });
}

function refuseFuture({ on, recordedOn }: Happening<unknown>): Refused | undefined {
  if (on <= recordedOn) return undefined;
  return refuse("date.in-future", {
    field: "data.on",
    slots: { date: writeDay(on), today: writeDay(recordedOn) },
  });
}

function refuseClosed(
  { whenClosed }: EventDefinition,
  facts: Facts | undefined,
): Refused | undefined {
  return facts?.closed !== undefined && whenClosed !== true ? refuse("case.closed") : undefined;
}

const followUpActs = new Set([
  "aftercare.followup.done.v1",
  "aftercare.followup.skipped.v1",
  "aftercare.followup.snoozed.v1",
  "aftercare.followup.help-asked.v1",
  "aftercare.nudge.asked.v1",
]);

/** An act on a follow-up needs one that is open; ticking it off also needs its day and its proof. */
function refuseFollowUp(event: Happening<unknown>, situation: Situation): Refused | undefined {
  if (!followUpActs.has(event.type)) return undefined;
  const { followUp: key } = event.data as { readonly followUp: string };
  const followUp = situation.plan?.followUps.find((candidate) => candidate.key === key);
  const field = "data.followUp";
  if (followUp === undefined) return refuse("followup.unknown", { field });
  if (!isOpen(followUp)) return refuse("followup.ended", { field });
  if (event.type !== "aftercare.followup.done.v1") return undefined;
  if (followUp.state === "planned") {
    return refuse("followup.not-open-yet", { field, slots: { date: writeDay(followUp.opensOn) } });
  }
  return situation.missingProof(key);
}

/** Once a mail is on its way nobody can call it back. */
function refuseTooLate(
  { type, data }: Happening<unknown>,
  { facts, leaving = [] }: Situation,
): Refused | undefined {
  if (type !== "aftercare.nudge.withdrawn.v1") return undefined;
  const { nudgeId } = data as { readonly nudgeId: string };
  const nudge = facts?.nudges?.find(({ id }) => id === nudgeId);
  if (nudge === undefined) return undefined;
  const key = nudgeStepKey(nudge);
  const isGone = facts?.steps[key] !== undefined || leaving.includes(key);
  return isGone ? refuse("nudge.sent", { field: "data.nudgeId" }) : undefined;
}
