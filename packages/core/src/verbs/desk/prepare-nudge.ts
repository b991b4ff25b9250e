import type { LocalDateTime } from "../../calendar/instant.ts";
import type { ParsedEvent } from "../../casefile/envelope.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Prepared } from "../people/prepare-assignment.ts";
import { momentOf } from "../cases/moment.ts";
import { loadClientFor } from "../cases/read-files.ts";

export const nudgeAskedType = "aftercare.nudge.asked.v1";
/** The `source` of what is asked for many clients at once. */
export const nudgeSource = "aftercare/nudges";

/**
 * What one case file alone cannot know about a nudge: whether the person may be mailed, what all their files
 * have mailed of late, and when this one may leave. Every other event passes as it is, and without what only
 * nudges need: to judge one takes every notice there is.
 */
export async function prepareNudge(ctx: Context, event: ParsedEvent): Promise<Prepared | Refused> {
  if (event.definition.type !== nudgeAskedType) return { kind: "prepared", event };
  const { ref, source, id } = event;
  const known = await ctx.cases.findEvent(ref, source, id);
  // A repeat keeps the moment of the first time, whatever has become of the person since.
  if (known !== undefined) return leavingAt(event, (known.data as NudgeData).notBefore);
  const { judgeNudge } = await import("./judge-nudge.ts");
  const files = await loadClientFor(ctx, "nudge.ask", ref.clientId);
  const { followUp } = event.data as NudgeData;
  const { debtId } = ref;
  const wanted = { followUp, ...(debtId === undefined ? {} : { debtId }) };
  const judged = judgeNudge(ctx, momentOf(ctx), files, wanted);
  return judged.kind === "refused" ? judged : leavingAt(event, judged.leavesAt);
}

interface NudgeData {
  readonly followUp: string;
  readonly notBefore?: LocalDateTime;
}

function leavingAt(event: ParsedEvent, notBefore: LocalDateTime | undefined): Prepared {
  const data = { ...event.data, ...(notBefore === undefined ? {} : { notBefore }) };
  return { kind: "prepared", event: { ...event, data } };
}
