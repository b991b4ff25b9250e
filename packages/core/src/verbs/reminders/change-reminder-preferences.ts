import { contentHash } from "../../casefile/content-hash.ts";
import {
  isSameWish,
  preferencesOf,
  type ReminderPreferences,
} from "../../casefile/reminder-preferences.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { reachOfEvent } from "../../policy/permit-event.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, loadWithin } from "../cases/read-files.ts";
import { recordOwnEvent } from "../cases/record-event.ts";
import { settingsOf, type ReminderSettings } from "./read-reminder-preferences.ts";

const type = "aftercare.reminders.preferred.v1";

export interface Changed {
  readonly kind: "changed";
  readonly settings: ReminderSettings;
}

/**
 * Chooses anew how a client is reminded by mail: all of it at once. What is so already changes nothing, and
 * two presses at once are one event.
 */
export async function changeReminderPreferences(
  ctx: Context,
  { clientId, wish }: { readonly clientId: ClientId; readonly wish: ReminderPreferences },
): Promise<Changed | Refused> {
  const ref = { orgId: ctx.org.id, clientId };
  const reach = reachOfEvent(ctx.actor, type);
  const file = await loadWithin(ctx, reach, ref);
  if (file === undefined || !isClientFile(file)) return refuse("client.unknown");
  if (dataStateOf(file.facts) === "deleted") return refuse("data.deleted");
  if (isSameWish(preferencesOf(file.facts, momentOf(ctx).today), wish)) {
    return { kind: "changed", settings: settingsOf(ctx, file) };
  }
  const outcome = await recordOwnEvent(ctx, {
    specversion: "1.0",
    source: "aftercare/reminders",
    id: `preferred-${contentHash([file.facts.seq, wish])}`,
    subject: subjectOf(ref),
    type,
    data: wish,
  });
  if (outcome.kind === "refused") return outcome;
  if (outcome.kind === "invalid") throw new Error("A wish made no valid event.");
  const after = await loadWithin(ctx, reach, ref);
  if (after === undefined || !isClientFile(after)) return refuse("client.unknown");
  return { kind: "changed", settings: settingsOf(ctx, after) };
}
