import { z } from "zod";
import type { IsoDate } from "../../calendar/dates.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import {
  pauseWindow,
  reminderCategories,
  type ReminderPreferences,
} from "../reminder-preferences.ts";
import { clientEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

/** All of it at once: what is left out is as the service does it by itself. */
const preferences = z.strictObject({
  off: z
    .array(z.enum(reminderCategories))
    .max(reminderCategories.length)
    .refine((off) => new Set(off).size === off.length, { error: "Name each category once." }),
  /** The day on which reminders go on again; null, or nothing, is no pause. */
  pausedUntil: field.day.nullable().optional(),
  showLenders: z.boolean().optional(),
  on: field.on,
});

type PreferenceEvent = Happening<z.infer<typeof preferences>>;

export const remindersPreferred = clientEvent({
  type: "aftercare.reminders.preferred.v1",
  title: { "zh-CN": "改了提醒设置", en: "Reminder settings changed" },
  whenClosed: true,
  data: preferences,
  decide: ({ reminders }, event) => refusePause(event, reminders?.pausedUntil),
  evolve: (facts, event) => ({ ...facts, reminders: { ...chosenBy(event), ...saidBy(event) } }),
});

/** A pause that runs already may be told again with whatever else was changed. */
function refusePause(
  { data, recordedOn }: PreferenceEvent,
  running: IsoDate | undefined,
): Refused | undefined {
  const { pausedUntil } = data;
  if (pausedUntil === undefined || pausedUntil === null || pausedUntil === running)
    return undefined;
  const { earliest, latest } = pauseWindow(recordedOn);
  if (pausedUntil >= earliest && pausedUntil <= latest) return undefined;
  const slots = { earliest, latest };
  return refuse("reminders.pause-length", { field: "data.pausedUntil", slots });
}

function chosenBy({ data }: PreferenceEvent): ReminderPreferences {
  const { off, pausedUntil, showLenders } = data;
  return {
    off,
    ...(pausedUntil === undefined || pausedUntil === null ? {} : { pausedUntil }),
    ...(showLenders === true ? { showLenders } : {}),
  };
}
