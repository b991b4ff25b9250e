import { changeReminderPreferences } from "@aftercare/core/verbs/reminders/change-reminder-preferences.ts";
import { readReminderPreferences } from "@aftercare/core/verbs/reminders/read-reminder-preferences.ts";
import { clearMailTrouble } from "@aftercare/core/verbs/reminders/clear-mail-trouble.ts";
import { listMailTroubles } from "@aftercare/core/verbs/reminders/list-mail-troubles.ts";
import { recordMailFeedback } from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import type { Entry } from "../entry.ts";
import { expectedOfFile, grantOfEvent } from "../expectation.ts";
import { byWrites } from "./by-writes.ts";

const shared = { on: "file", insists: true } as const;

const preferred = "aftercare.reminders.preferred.v1";

export const reminderEntries: readonly Entry[] = [
  {
    verb: "readReminderPreferences",
    act: "reminder-preferences.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readReminderPreferences(ctx, { clientId }),
  },
  {
    verb: "changeReminderPreferences",
    on: "file",
    /** Whoever may record the event may change them: also the holder of a link signed for this file. */
    expect: (player, target) =>
      expectedOfFile(player, grantOfEvent(preferred), target, "not-there"),
    call: (ctx, { clientId }) =>
      changeReminderPreferences(ctx, { clientId, wish: { off: ["credit"] } }),
  },
  {
    ...shared,
    verb: "remind",
    act: "reminders.send",
    call: (ctx, { debt }) => remind(ctx, debt),
    read: byWrites,
  },
  {
    verb: "listMailTroubles",
    act: "mail-trouble.list",
    on: "organisation",
    call: (ctx) => listMailTroubles(ctx, { limit: 20 }),
  },
  {
    verb: "clearMailTrouble",
    act: "mail-trouble.clear",
    on: "file",
    denied: "forbidden",
    call: (ctx, { clientId }) => clearMailTrouble(ctx, { clientId, reason: "电话确认过" }),
  },
  {
    ...shared,
    verb: "recordMailFeedback",
    act: "reminders.hear",
    call: (ctx, { debt: ref }) =>
      recordMailFeedback(ctx, {
        kind: "delivered",
        ref,
        mail: "m7",
        messageId: "m-1",
        audience: "client",
      }),
    read: byWrites,
  },
];
