import {
  reminderCategories,
  type ReminderCategory,
} from "@aftercare/core/casefile/reminder-preferences.ts";
import type { ReminderChoice } from "@aftercare/core/verbs/links/choose-reminders.ts";

/** What was posted from the settings page, by name; a box that is ticked often has several values. */
export type PostedForm = Readonly<Record<string, unknown>>;

/** A ticked box is wanted. What the page does not offer counts as not chosen. */
export function readChoice(form: PostedForm): ReminderChoice {
  const wanted = valuesOf(form, "wanted");
  return {
    off: reminderCategories.filter((category) => !wanted.includes(category)),
    pause: readPause(form),
    showLenders: valuesOf(form, "lender").includes("yes"),
  };
}

/** All off that can be off; how the others come stays as it is. */
export function essentialOnly(showLenders: boolean): ReminderChoice {
  const off: readonly ReminderCategory[] = reminderCategories;
  return { off, pause: "none", showLenders };
}

export function pressedIn(form: PostedForm): string | undefined {
  return valuesOf(form, "act")[0];
}

const weeks = [1, 2, 3, 4] as const;

function readPause(form: PostedForm): ReminderChoice["pause"] {
  const [posted] = valuesOf(form, "pause");
  if (posted === "running") return "running";
  return weeks.find((count) => String(count) === posted) ?? "none";
}

function valuesOf(form: PostedForm, name: string): readonly string[] {
  const value = form[name];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string");
}
