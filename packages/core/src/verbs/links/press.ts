import { contentHash } from "../../casefile/content-hash.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type FileRef } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { recordOwnEvent } from "../cases/record-event.ts";

/**
 * `later` is in a week; `stuck` asks the counsellor for help; `undo` takes back a tick made through this
 * link. `agree` and `disagree` answer a follow-up that asks something.
 */
export const linkActs = ["done", "later", "stuck", "undo", "agree", "disagree"] as const;
export type LinkAct = (typeof linkActs)[number];

/** Undefined is yes: it is so now, whether by this press or by an earlier one. */
export type PressOutcome = Refused | undefined;

/** The `source` of whatever is pressed on a page behind a mail. */
export const linkSource = "aftercare/link";

/**
 * What makes a press of a link unrepeatable: the event's identity names the act and the reminder whose
 * mail carried the button, and an identity is recorded once. Nothing else has to be remembered.
 */
export function pressId(
  act: LinkAct,
  { followUp, step }: { readonly followUp: string; readonly step: string },
): string {
  return `link-${act}-${contentHash([followUp, step])}`;
}

/** Records what a person pressed. The same press again changes nothing; `link.used` when it now means something else. */
export async function recordPress(
  ctx: Context,
  press: {
    readonly ref: FileRef;
    readonly id: string;
    readonly type: string;
    readonly data: unknown;
  },
): Promise<PressOutcome> {
  const { ref, id, type, data } = press;
  const event = { specversion: "1.0", source: linkSource, id, subject: subjectOf(ref), type, data };
  const outcome = await recordOwnEvent(ctx, event);
  switch (outcome.kind) {
    case "recorded":
    case "repeat":
      return undefined;
    case "refused":
      return outcome;
    case "conflict":
      return refuse("link.used");
    case "invalid":
    case "proposed":
      throw new Error(`A press made no event that a link may record: ${type}`);
  }
}
