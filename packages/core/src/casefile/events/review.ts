import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { reviewOutcomes, reviewReasons, type ReviewFact } from "../desk-facts.ts";
import { changeWhere, fileEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

const review = z
  .strictObject({
    evidenceId: field.id,
    outcome: z.enum(reviewOutcomes),
    reason: z.enum(reviewReasons).optional(),
    /** What to do differently, for the client. */
    text: field.text(300).optional(),
    on: field.on,
  })
  .refine(({ outcome, reason }) => (outcome === "ask-again") === (reason !== undefined), {
    path: ["reason"],
    error: "Say why with ask-again: unreadable, wrong-document, incomplete or other.",
  })
  .refine(({ reason, text }) => reason !== "other" || text !== undefined, {
    path: ["text"],
    error: "Say in words what another picture should show.",
  });
type ReviewData = z.infer<typeof review>;

/** Somebody of the organisation looked at what a client uploaded (S9). It can be said otherwise later. */
export const evidenceReviewed = fileEvent({
  type: "aftercare.evidence.reviewed.v1",
  title: { "zh-CN": "审核资料", en: "Evidence reviewed" },
  data: review,
  decide(facts, { data: { evidenceId, outcome, reason } }) {
    const options = { field: "data.evidenceId" };
    const found = facts.evidence.find(({ id, gone }) => id === evidenceId && gone === undefined);
    if (found === undefined) return refuse("evidence.unknown", options);
    const before = found.reviewed;
    const isSo = before?.outcome === outcome && before.reason === reason;
    return isSo ? refuse("evidence.reviewed-so", options) : undefined;
  },
  evolve: (facts, event) => ({
    ...facts,
    evidence: changeWhere(
      facts.evidence,
      ({ id }) => id === event.data.evidenceId,
      (item) => ({ ...item, reviewed: reviewOf(event) }),
    ),
  }),
});

function reviewOf(event: Happening<ReviewData>): ReviewFact {
  const { outcome, reason, text } = event.data;
  return {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(text === undefined ? {} : { text }),
    ...saidBy(event),
  };
}
