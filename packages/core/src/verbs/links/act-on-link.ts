import { addDays, type IsoDate } from "../../calendar/dates.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import { isOpen } from "../../followups/follow-up.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type FileRef } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { readLink, type FollowUpLink, type LinkedTask } from "./read-link.ts";
import { recordEvent } from "../cases/record-event.ts";

/** `later` is in a week; `stuck` asks the counsellor for help; `undo` takes back a tick made through a link. */
export const linkActs = ["done", "later", "stuck", "undo"] as const;
export type LinkAct = (typeof linkActs)[number];

const laterDays = 7;

/** Undefined is yes: it is so now, whether by this press or by an earlier one. */
export type PressOutcome = Refused | undefined;

/** Does what the button of a mail says, to the one follow-up that the link was signed for. */
export async function actOnLink(
  ctx: Context,
  press: { readonly link: FollowUpLink; readonly token: string; readonly act: LinkAct },
): Promise<PressOutcome> {
  const { link, token, act } = press;
  const view = await readLink(ctx, link);
  if (view?.task === undefined) return refuse("followup.unknown");
  const { today, seq, task } = view;
  if (isSoAlready(act, task, today)) return undefined;
  if (act === "undo" && !task.canUndo) return refuse("followup.ended");
  return recordPress(ctx, {
    ref: link.ref,
    token,
    seq,
    act,
    ...eventOf(act, link.followUp, today),
  });
}

function isSoAlready(act: LinkAct, { followUp, helpAskedOn }: LinkedTask, today: IsoDate): boolean {
  switch (act) {
    case "done":
      return !isOpen(followUp);
    case "later":
      return followUp.snoozedUntil === addDays(today, laterDays);
    case "stuck":
      return helpAskedOn === today;
    case "undo":
      return isOpen(followUp);
  }
}

function eventOf(act: LinkAct, followUp: string, today: IsoDate) {
  switch (act) {
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

/**
 * Records what a person pressed on a page that has seen the file at `seq`. Two presses of the same button
 * at once carry the same event identity, so only one of them is recorded.
 */
export async function recordPress(
  ctx: Context,
  press: {
    readonly ref: FileRef;
    readonly token: string;
    readonly act: string;
    readonly seq: number;
    readonly type: string;
    readonly data: unknown;
  },
): Promise<PressOutcome> {
  const { ref, token, act, seq, type, data } = press;
  const outcome = await recordEvent(ctx, {
    specversion: "1.0",
    source: "aftercare/link",
    id: `link-${act}-${contentHash([signedPart(token), seq])}`,
    subject: subjectOf(ref),
    type,
    data,
  });
  if (outcome.kind === "refused") return outcome;
  if (outcome.kind === "invalid") throw new Error(`A press of “${act}” made no valid event.`);
  return undefined;
}

/** Without the signature, and without anything that somebody hung behind it. */
function signedPart(token: string): string | undefined {
  return token.split(".")[0];
}
