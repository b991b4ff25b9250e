import { reminderCategories } from "@aftercare/core/casefile/reminder-preferences.ts";
import * as field from "@aftercare/core/casefile/events/fields.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { categories } from "@aftercare/core/notices/reminder-categories.ts";
import type { ReminderSettings } from "@aftercare/core/verbs/reminders/read-reminder-preferences.ts";
import { z } from "@hono/zod-openapi";
import { day, language, list } from "./parts.ts";

const category = z.enum(reminderCategories);
/** On the organisation's clocks. */
const time = z.string().regex(/^\d{2}:\d{2}$/);

const categorySchema = z.strictObject({
  category,
  title: z.string(),
  covers: z.string(),
  wanted: z.boolean(),
});

export const reminderPreferencesSchema = z
  .strictObject({
    /** Those that can be switched off; warnings and results always come. */
    categories: list(categorySchema),
    /** Reminders go on again on the morning of this day. */
    pausedUntil: day.optional(),
    pauseWindow: z.strictObject({ earliest: day, latest: day }),
    showLenders: z.boolean(),
    language,
    mailAt: time,
    quietFrom: time,
    quietUntil: time,
    mail: z.enum(["on", "no-consent", "no-address", "address-trouble"]),
    chosen: z.strictObject({ on: day, by: z.string() }).optional(),
  })
  .openapi("ReminderPreferences");

export function reminderPreferencesView(
  settings: ReminderSettings,
  inLanguage: Language,
): z.infer<typeof reminderPreferencesSchema> {
  const { preferences, chosen, ...known } = settings;
  const { off, pausedUntil, showLenders } = preferences;
  return {
    ...known,
    categories: reminderCategories.map((each) => ({
      category: each,
      title: categories[each].title[inLanguage],
      covers: categories[each].covers[inLanguage],
      wanted: !off.includes(each),
    })),
    showLenders: showLenders === true,
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(chosen === undefined ? {} : { chosen: { on: chosen.on, by: chosen.by } }),
  };
}

/** All of it at once: a change starts from what was read. */
export const reminderWishSchema = z
  .strictObject({
    off: z.array(category).max(reminderCategories.length),
    /** Null is no pause. */
    pausedUntil: field.day.nullable(),
    showLenders: z.boolean(),
  })
  .openapi("ReminderWish");
