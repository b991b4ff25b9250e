import { addDays, type IsoDate } from "../../calendar/dates.ts";
import { isOpen } from "../../followups/follow-up.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { pressId, recordPress, type LinkAct, type PressOutcome } from "./press.ts";
import { readLink, type FollowUpLink, type LinkedTask, type LinkView } from "./read-link.ts";

const laterDays = 7;

/**
 * Does what the button of a mail says, to the one follow-up that the link was signed for. Each act counts
 * once a mail; a link that a newer mail replaced or that was revoked does nothing any more.
 */
export async function actOnLink(
  ctx: Context,
  { link, act }: { readonly link: FollowUpLink; readonly act: LinkAct },
): Promise<PressOutcome> {
  const view = await readLink(ctx, link);
  const refused = refuseVoid(view);
  if (refused !== undefined) return refused;
  if (view?.task === undefined) return refuse("followup.unknown");
  const { today, task } = view;
  if (isSoAlready(act, task, today)) return undefined;
  return (
    refuseAct(act, task) ??
    recordPress(ctx, { ref: link.ref, id: pressId(act, link), ...eventOf(act, task, today) })
  );
}

function refuseVoid(view: LinkView | undefined): Refused | undefined {
  if (view?.standing === "superseded") return refuse("link.superseded");
  return view?.standing === "revoked" ? refuse("link.revoked") : undefined;
}

function refuseAct(act: LinkAct, task: LinkedTask): Refused | undefined {
  if (act === "undo") return task.canUndo ? undefined : refuse("followup.ended");
  const isAnswer = act === "agree" || act === "disagree";
  if (isAnswer && task.handover === undefined) return refuse("followup.unknown");
  return task.used.includes(act) ? refuse("link.used") : undefined;
}

function isSoAlready(act: LinkAct, { followUp, helpAskedOn }: LinkedTask, today: IsoDate): boolean {
  switch (act) {
    case "done":
      return !isOpen(followUp);
    // The event itself tells a repeat from a contradiction, and a repeat finishes what a crash left undone.
    case "agree":
    case "disagree":
      return false;
    case "later":
      return followUp.snoozedUntil !== undefined && followUp.snoozedUntil > today;
    case "stuck":
      return helpAskedOn === today;
    case "undo":
      return isOpen(followUp);
  }
}

function eventOf(act: LinkAct, task: LinkedTask, today: IsoDate) {
  const followUp = task.followUp.key;
  switch (act) {
    case "agree":
      return { type: "aftercare.handover.accepted.v1", data: { id: task.handover } };
    case "disagree":
      return { type: "aftercare.handover.declined.v1", data: { id: task.handover } };
    case "done":
      return { type: "aftercare.followup.done.v1", data: { followUp } };
    case "later":
      return {
        type: "aftercare.followup.snoozed.v1",
        data: { followUp, until: addDays(today, laterDays) },
      };
    case "stuck":
      return { type: "aftercare.followup.help-asked.v1", data: { followUp } };
    case "undo":
      return { type: "aftercare.followup.reopened.v1", data: { followUp } };
  }
}
