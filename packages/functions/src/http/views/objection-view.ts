import {
  escalationSteps,
  objectionChannels,
  platformStates,
} from "@aftercare/core/casefile/credit-facts.ts";
import type { DebtFacts } from "@aftercare/core/casefile/facts.ts";
import {
  ladderOf,
  ladderSteps,
  objectionStateOf,
  objectionStates,
} from "@aftercare/core/credit/objection-course.ts";
import type { ListedFollowUp } from "@aftercare/core/verbs/cases/list-follow-ups.ts";
import { z } from "@hono/zod-openapi";
import { day, fact, id, list } from "./parts.ts";

export const objectionSchema = fact({
  id,
  channel: z.enum(objectionChannels),
  anomalies: list(z.string()),
  receiptNumber: z.string().optional(),
  /** Filed for the client, by this power of attorney. */
  proxy: z.strictObject({ evidenceId: id }).optional(),
  /** Where the bureau's platform showed it last. */
  seen: fact({ state: z.enum(platformStates) }).optional(),
  answered: fact({ outcome: z.string() }).optional(),
  steps: list(fact({ step: z.enum(escalationSteps) })).optional(),
  closed: fact({ why: z.string() }).optional(),
  state: z.enum(objectionStates),
  /** The whole way to its end, each step with its clock. */
  ladder: list(
    z.strictObject({
      step: z.enum(ladderSteps),
      state: z.enum(["done", "waiting", "late", "open", "later", "needless"]),
      on: day.optional(),
      dueOn: day.optional(),
    }),
  ),
});

/** Prepared, and not filed. */
export const objectionDraftSchema = fact({
  id,
  channel: z.enum(objectionChannels),
  anomalies: list(z.string()),
});

export const complaintSchema = fact({
  id,
  body: z.enum(["pboc", "institution", "nfra"]),
  objectionId: id.optional(),
  answered: fact({ outcome: z.string() }).optional(),
});

export function objectionViews(
  { objections, complaints }: DebtFacts,
  followUps: readonly ListedFollowUp[],
): readonly z.infer<typeof objectionSchema>[] {
  const replyClock = (asked: string) => {
    const clock = followUps.find(
      ({ followUp: { rule, subject } }) => (rule === "R09" || rule === "R10") && subject === asked,
    );
    return clock && { due: clock.followUp.due, isPast: clock.dueState === "past" };
  };
  return objections.map((objection) => {
    const course = { objection, complaints, replyClock };
    return { ...objection, state: objectionStateOf(course), ladder: ladderOf(course) };
  });
}
