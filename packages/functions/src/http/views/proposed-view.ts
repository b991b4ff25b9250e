import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { approvalStates, type ApprovalState } from "@aftercare/core/ports/approvals.ts";
import type { Proposed } from "@aftercare/core/verbs/approvals/propose-event.ts";
import { z } from "@hono/zod-openapi";

/** What the state means for whoever asked. */
export const approvalStateTexts: Readonly<Record<ApprovalState, Text>> = {
  open: {
    "zh-CN": "已经交给主管，同意以后才算数。",
    en: "A supervisor has been asked. It counts once they agree.",
  },
  granted: { "zh-CN": "主管同意了，已经记下。", en: "A supervisor agreed, and it is recorded." },
  declined: {
    "zh-CN": "主管没有同意。情况有变的话，可以用新的编号再提。",
    en: "A supervisor did not agree. If things have changed, ask again under a new id.",
  },
  withdrawn: { "zh-CN": "提出的人已经收回。", en: "Whoever asked has taken it back." },
  void: {
    "zh-CN": "主管同意了，但情况已经变化，没有记录。",
    en: "A supervisor agreed, but things had changed, and nothing was recorded.",
  },
};

/** The answer to an event that needs a supervisor's yes. */
export const proposedSchema = z
  .strictObject({
    approvalId: z.string(),
    state: z.enum(approvalStates),
    detail: z.string(),
  })
  .openapi("Proposed");

export type ProposedView = z.infer<typeof proposedSchema>;

export function proposedView({ approvalId, state }: Proposed, language: Language): ProposedView {
  return { approvalId, state, detail: approvalStateTexts[state][language] };
}
