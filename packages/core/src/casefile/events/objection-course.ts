import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import {
  escalationSteps,
  objectionChannels,
  platformStates,
  type ObjectionFact,
  type PlatformState,
} from "../credit-facts.ts";
import type { DebtFacts } from "../facts.ts";
import { changeWhere, debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

/** What becomes of an objection before it is filed, on the bureau's platform, and after a no (B41). */

/** Prepared and not filed: no clock of anybody runs. Drafting it again changes it; filing it takes it along. */
export const objectionDrafted = debtEvent({
  type: "aftercare.objection.drafted.v1",
  title: { "zh-CN": "准备异议材料", en: "Objection prepared" },
  data: z.strictObject({
    objectionId: field.id,
    channel: z.enum(objectionChannels),
    anomalies: z.array(field.id).min(1).max(10),
    /** What it is to say; read in the timeline. */
    words: field.text(2000).optional(),
    on: field.on,
  }),
  decide: (facts, { data: { objectionId, anomalies } }) =>
    facts.objections.some(({ id }) => id === objectionId)
      ? refuse("id.taken", { field: "data.objectionId", slots: { id: objectionId } })
      : refuseUnknownAnomaly(facts, anomalies),
  evolve(facts, event) {
    const { objectionId: id, channel, anomalies } = event.data;
    const { objectionDrafts = [], ...rest } = withoutDraft(facts, id);
    const draft = { id, channel, anomalies, ...saidBy(event) };
    return { ...rest, objectionDrafts: [...objectionDrafts, draft] };
  },
});

/** The platform shows one of its four states: Checking → Review failed | Handling → Handled (L4). */
export const objectionProgressed = debtEvent({
  type: "aftercare.objection.progressed.v1",
  title: { "zh-CN": "异议进度", en: "Objection: state on the platform" },
  data: z.strictObject({
    objectionId: field.id,
    state: z.enum(platformStates),
    on: field.on,
  }),
  decide(facts, { data: { objectionId, state } }) {
    const objection = objectionOf(facts, objectionId);
    if (objection === undefined) return refuseUnknownObjection(facts, objectionId);
    if (objection.channel !== "ccrc") return refuse("objection.no-platform");
    const before = objection.seen?.state;
    return before === undefined || comesAfter(before, state)
      ? undefined
      : refuse("objection.state-back", { field: "data.state" });
  },
  evolve: (facts, event) =>
    changeObjection(facts, event.data.objectionId, (objection) => ({
      ...objection,
      seen: { state: event.data.state, ...saidBy(event) },
      // Papers that did not pass are an answer: nothing more is owed, and it has to be filed anew.
      ...(event.data.state === "review-failed"
        ? { answered: { outcome: "review-failed", ...saidBy(event) } }
        : {}),
    })),
});

function comesAfter(before: PlatformState, next: PlatformState): boolean {
  const later: Readonly<Record<PlatformState, readonly PlatformState[]>> = {
    checking: ["review-failed", "handling", "handled"],
    handling: ["handled"],
    "review-failed": [],
    handled: [],
  };
  return later[before].includes(next);
}

/** After a no or silence: a statement of one's own in the report (Art. 16), or the court (Art. 26). */
export const objectionEscalated = debtEvent({
  type: "aftercare.objection.escalated.v1",
  title: { "zh-CN": "异议的下一步", en: "Objection taken further" },
  data: z.strictObject({
    objectionId: field.id,
    step: z.enum(escalationSteps),
    /** The court's number, or the bureau's. */
    reference: field.line(80).optional(),
    on: field.on,
  }),
  decide(facts, { data: { objectionId, step } }) {
    const objection = objectionOf(facts, objectionId);
    if (objection === undefined) return refuseUnknownObjection(facts, objectionId);
    const isDone = objection.steps?.some((known) => known.step === step) === true;
    return isDone ? refuse("objection.step-done", { field: "data.step" }) : undefined;
  },
  evolve: (facts, event) =>
    changeObjection(facts, event.data.objectionId, (objection) => ({
      ...objection,
      steps: [...(objection.steps ?? []), { step: event.data.step, ...saidBy(event) }],
    })),
});

/** Nothing more is to come of it; a draft that is closed is dropped. */
export const objectionClosed = debtEvent({
  type: "aftercare.objection.closed.v1",
  title: { "zh-CN": "异议结束", en: "Objection closed" },
  data: z.strictObject({
    objectionId: field.id,
    why: z.enum(["settled", "accepted", "given-up", "dropped"]),
    on: field.on,
  }),
  decide(facts, { data: { objectionId } }) {
    const isDraft = facts.objectionDrafts?.some(({ id }) => id === objectionId) === true;
    if (isDraft) return undefined;
    const objection = objectionOf(facts, objectionId);
    if (objection === undefined) return refuseUnknownObjection(facts, objectionId);
    return objection.closed === undefined ? undefined : refuse("objection.closed");
  },
  evolve: (facts, event) =>
    changeObjection(withoutDraft(facts, event.data.objectionId), event.data.objectionId, (one) => ({
      ...one,
      closed: { why: event.data.why, ...saidBy(event) },
    })),
});

function objectionOf({ objections }: DebtFacts, objectionId: string): ObjectionFact | undefined {
  return objections.find(({ id }) => id === objectionId);
}

function changeObjection(
  facts: DebtFacts,
  objectionId: string,
  change: (objection: ObjectionFact) => ObjectionFact,
): DebtFacts {
  const objections = changeWhere(facts.objections, ({ id }) => id === objectionId, change);
  return { ...facts, objections };
}

export function withoutDraft(facts: DebtFacts, objectionId: string): DebtFacts {
  const { objectionDrafts, ...rest } = facts;
  const left = (objectionDrafts ?? []).filter(({ id }) => id !== objectionId);
  return left.length === 0 ? rest : { ...rest, objectionDrafts: left };
}

export function refuseUnknownObjection(facts: DebtFacts, objectionId: string): Refused | undefined {
  return objectionOf(facts, objectionId) === undefined
    ? refuse("objection.unknown", { field: "data.objectionId", slots: { id: objectionId } })
    : undefined;
}

export function refuseUnknownAnomaly(
  facts: DebtFacts,
  anomalies: readonly string[],
): Refused | undefined {
  const unknown = anomalies.find((named) => !facts.anomalies.some(({ id }) => id === named));
  return unknown === undefined
    ? undefined
    : refuse("anomaly.unknown", { field: "data.anomalies", slots: { id: unknown } });
}
