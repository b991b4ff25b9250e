import type { Context } from "../../kernel/context.ts";
import { refuse } from "../../kernel/refusal.ts";
import { recordPress, type PressOutcome } from "./press.ts";
import {
  isMailedHere,
  loadSubscriber,
  readSubscription,
  startId,
  stopId,
  wantsReminders,
  type RemindersLink,
} from "./read-subscription.ts";

/** The text a person reads on the page behind “fewer emails like this”; another text is another version. */
const consent = { purpose: "email-reminders", textVersion: "reminders-page-1" };

/** Withdraws the consent to reminders by mail (RFC 8058, PIPL 15). Saying so twice changes nothing more. */
export async function unsubscribe(ctx: Context, of: RemindersLink): Promise<PressOutcome> {
  const file = await loadSubscriber(ctx, of);
  if (file === undefined) return refuse("client.unknown");
  if (!isMailedHere(ctx, of, file) || !wantsReminders(file)) return undefined;
  const type = "aftercare.consent.withdrawn.v1";
  return recordPress(ctx, { ref: file.ref, id: stopId(of, file), type, data: consent });
}

/** The way back, once a mail: gives the consent again. */
export async function resubscribe(ctx: Context, of: RemindersLink): Promise<PressOutcome> {
  const file = await loadSubscriber(ctx, of);
  const now = await readSubscription(ctx, of);
  if (file === undefined || now === undefined) return refuse("client.unknown");
  if (!now.isMailed) return refuse("link.revoked");
  if (now.wanted) return undefined;
  if (!now.canStart) return refuse("link.used");
  const type = "aftercare.consent.given.v1";
  return recordPress(ctx, { ref: file.ref, id: startId(of), type, data: consent });
}
