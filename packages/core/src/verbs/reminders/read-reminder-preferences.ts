import type { ClientFacts } from "../../casefile/facts.ts";
import type { IsoDate } from "../../calendar/dates.ts";
import {
  pauseWindow,
  preferencesOf,
  type ReminderPreferences,
} from "../../casefile/reminder-preferences.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Language } from "../../kernel/language.ts";
import { isClientFile, loadFileFor, type ClientFile } from "../cases/read-files.ts";
import { momentOf } from "../cases/moment.ts";
import { recipientOf } from "./recipient.ts";

/** How a client is reminded now, and what of it can be chosen. */
export interface ReminderSettings {
  /** Without a pause that is over. */
  readonly preferences: ReminderPreferences;
  /** Who chose it and when; undefined while nobody did. */
  readonly chosen: ClientFacts["reminders"];
  /** The days on which a pause that begins today may end. */
  readonly pauseWindow: { readonly earliest: IsoDate; readonly latest: IsoDate };
  readonly language: Language;
  /** The organisation's hours, `HH:mm`. */
  readonly mailAt: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** Whether reminders go out at all, or why not. */
  readonly mail: "on" | "no-consent" | "no-address" | "address-trouble";
}

/** Undefined when there is no such client within reach. */
export async function readReminderPreferences(
  ctx: Context,
  { clientId }: { readonly clientId: ClientId },
): Promise<ReminderSettings | undefined> {
  const ref = { orgId: ctx.org.id, clientId };
  const file = await loadFileFor(ctx, "reminder-preferences.read", ref);
  return file !== undefined && isClientFile(file) ? settingsOf(ctx, file) : undefined;
}

export function settingsOf(ctx: Context, file: ClientFile): ReminderSettings {
  const { facts } = file;
  const { today } = momentOf(ctx);
  const { mailAt, quietFrom, quietUntil } = ctx.org;
  const recipient = recipientOf(ctx, file, facts, "client");
  return {
    preferences: preferencesOf(facts, today),
    chosen: facts.reminders,
    pauseWindow: pauseWindow(today),
    language: facts.language,
    mailAt,
    quietFrom,
    quietUntil,
    mail: recipient.kind === "none" ? recipient.reason : "on",
  };
}
