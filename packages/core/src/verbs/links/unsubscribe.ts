import type { Context } from "../../kernel/context.ts";
import { refuse } from "../../kernel/refusal.ts";
import { recordPress, type PressOutcome } from "./act-on-link.ts";
import { loadSubscriber, wantsReminders, type UnsubscribeLink } from "./read-subscription.ts";

/** The text a person reads on the page behind “fewer emails like this”; another text is another version. */
const textVersion = "reminders-page-1";

export interface RemindersPress {
  readonly link: UnsubscribeLink;
  readonly token: string;
}

/** Withdraws the consent to reminders by mail (RFC 8058, PIPL 15). Saying so twice changes nothing more. */
export function unsubscribe(ctx: Context, press: RemindersPress): Promise<PressOutcome> {
  return setReminders(ctx, press, false);
}

/** The way back: gives the consent again. */
export function resubscribe(ctx: Context, press: RemindersPress): Promise<PressOutcome> {
  return setReminders(ctx, press, true);
}

async function setReminders(
  ctx: Context,
  { link, token }: RemindersPress,
  wanted: boolean,
): Promise<PressOutcome> {
  const file = await loadSubscriber(ctx, link);
  if (file === undefined) return refuse("client.unknown");
  if (wantsReminders(file) === wanted) return undefined;
  return recordPress(ctx, {
    ref: file.ref,
    token,
    act: wanted ? "reminders-on" : "reminders-off",
    seq: file.facts.seq,
    type: wanted ? "aftercare.consent.given.v1" : "aftercare.consent.withdrawn.v1",
    data: { purpose: "email-reminders", textVersion },
  });
}
