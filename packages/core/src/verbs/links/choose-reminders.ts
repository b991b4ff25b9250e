import { addDays, type IsoDate } from "../../calendar/dates.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import {
  isSameWish,
  preferencesOf,
  type ReminderCategory,
  type ReminderPreferences,
} from "../../casefile/reminder-preferences.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse } from "../../kernel/refusal.ts";
import { momentOf } from "../cases/moment.ts";
import { recordPress, type PressOutcome } from "./press.ts";
import {
  isMailedHere,
  loadSubscriber,
  signedPart,
  wantsReminders,
  type RemindersLink,
} from "./read-subscription.ts";

/** What somebody chose on the page behind a mail. */
export interface ReminderChoice {
  readonly off: readonly ReminderCategory[];
  /** For so many weeks from today; `running` is whatever pause runs now. */
  readonly pause: "none" | "running" | 1 | 2 | 3 | 4;
  readonly showLenders: boolean;
}

const type = "aftercare.reminders.preferred.v1";

/** The settings page's “save”. What is so already changes nothing, and two presses at once are one. */
export async function chooseReminders(
  ctx: Context,
  of: RemindersLink & { readonly choice: ReminderChoice },
): Promise<PressOutcome> {
  const file = await loadSubscriber(ctx, of);
  if (file === undefined) return refuse("client.unknown");
  if (!isMailedHere(ctx, of, file) || !wantsReminders(file)) return refuse("link.revoked");
  const { today } = momentOf(ctx);
  const before = preferencesOf(file.facts, today);
  const wish = wishFrom(of.choice, before, today);
  if (isSameWish(before, wish)) return undefined;
  const id = `link-reminders-${contentHash([signedPart(of.token), file.facts.seq, wish])}`;
  return recordPress(ctx, { ref: file.ref, id, type, data: wish });
}

function wishFrom(
  { off, pause, showLenders }: ReminderChoice,
  before: ReminderPreferences,
  today: IsoDate,
): ReminderPreferences {
  const pausedUntil = untilOf(pause, before, today);
  return {
    off,
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(showLenders ? { showLenders } : {}),
  };
}

function untilOf(
  pause: ReminderChoice["pause"],
  { pausedUntil }: ReminderPreferences,
  today: IsoDate,
): IsoDate | undefined {
  if (pause === "none") return undefined;
  return pause === "running" ? pausedUntil : addDays(today, 7 * pause);
}
