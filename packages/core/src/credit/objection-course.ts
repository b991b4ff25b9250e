import type { IsoDate } from "../calendar/dates.ts";
import type { ComplaintFact, EscalationStep, ObjectionFact } from "../casefile/credit-facts.ts";

/**
 * Where an objection stands: the four states of the bureau's platform, and ours (rules.md 2.2, B41). `answered`
 * is a no that nobody has taken further.
 */
export const objectionStates = [
  "filed",
  "checking",
  "review-failed",
  "handling",
  "handled",
  "overdue-reply",
  "answered",
  "escalated",
  "closed",
] as const;
export type ObjectionState = (typeof objectionStates)[number];

export const ladderSteps = ["filed", "reply", "own-statement", "pboc-complaint", "court"] as const;

/** One step of the way from the wrong mark to its end. */
export interface LadderStep {
  readonly step: (typeof ladderSteps)[number];
  /** `open`: it can be taken now. `late`: the other side's time is over. `needless`: the matter is settled. */
  readonly state: "done" | "waiting" | "late" | "open" | "later" | "needless";
  readonly on?: IsoDate;
  /** By when the other side owes an answer. */
  readonly dueOn?: IsoDate;
}

/** The clock of an answer that is owed. */
export interface ReplyClock {
  readonly due: IsoDate;
  readonly isPast: boolean;
}

export interface Course {
  readonly objection: ObjectionFact;
  /** Of the same debt. */
  readonly complaints: readonly ComplaintFact[];
  /** R09 of this objection, and R10 of a complaint by its id. */
  replyClock(id: string): ReplyClock | undefined;
}

export function objectionStateOf(course: Course): ObjectionState {
  const { objection, replyClock } = course;
  const { id, answered, closed, seen, steps = [] } = objection;
  if (closed !== undefined || answered?.outcome === "corrected") return "closed";
  if (steps.length > 0 || branchComplaint(course) !== undefined) return "escalated";
  if (answered !== undefined) {
    return answered.outcome === "review-failed" ? "review-failed" : "answered";
  }
  if (seen?.state === "handled") return "handled";
  return replyClock(id)?.isPast === true ? "overdue-reply" : (seen?.state ?? "filed");
}

/** The whole way, each step with its clock; what comes after an answer that helped is needless. */
export function ladderOf(course: Course): readonly LadderStep[] {
  const { objection } = course;
  return [
    { step: "filed", state: "done", on: objection.on },
    replyStep(course),
    ownStep(course, "own-statement"),
    complaintStep(course),
    ownStep(course, "court"),
  ];
}

function replyStep({ objection: { id, answered, closed }, replyClock }: Course): LadderStep {
  if (answered !== undefined) return { step: "reply", state: "done", on: answered.on };
  if (closed !== undefined) return { step: "reply", state: "needless" };
  const clock = replyClock(id);
  const dueOn = clock === undefined ? {} : { dueOn: clock.due };
  return { step: "reply", state: clock?.isPast === true ? "late" : "waiting", ...dueOn };
}

function ownStep(course: Course, step: EscalationStep): LadderStep {
  const taken = course.objection.steps?.find((one) => one.step === step);
  if (taken !== undefined) return { step, state: "done", on: taken.on };
  return { step, state: openness(course, step === "own-statement") };
}

function complaintStep(course: Course): LadderStep {
  const step = "pboc-complaint";
  const complaint = branchComplaint(course);
  if (complaint === undefined) return { step, state: openness(course, false) };
  const { id, on, answered } = complaint;
  if (answered !== undefined) return { step, state: "done", on };
  const clock = course.replyClock(id);
  const dueOn = clock === undefined ? {} : { dueOn: clock.due };
  return { step, state: clock?.isPast === true ? "late" : "waiting", on, ...dueOn };
}

/** A statement explains a record that was upheld, so it needs a no; silence is enough for the others. */
function openness(
  { objection: { id, answered, closed }, replyClock }: Course,
  needsAnswer: boolean,
): LadderStep["state"] {
  if (closed !== undefined || answered?.outcome === "corrected") return "needless";
  if (answered?.outcome === "review-failed") return "later";
  if (answered !== undefined) return "open";
  return !needsAnswer && replyClock(id)?.isPast === true ? "open" : "later";
}

/** To the central bank's branch about this objection; an older complaint names none. */
function branchComplaint({ objection, complaints }: Course): ComplaintFact | undefined {
  return complaints.find(
    ({ body, objectionId, seq }) =>
      body === "pboc" && (objectionId ?? objection.id) === objection.id && seq > objection.seq,
  );
}
