import { recordMailFeedback } from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import type { Entry } from "../entry.ts";
import { byWrites } from "./by-writes.ts";

const shared = { on: "file", insists: true } as const;

export const reminderEntries: readonly Entry[] = [
  {
    ...shared,
    verb: "remind",
    act: "reminders.send",
    call: (ctx, { debt }) => remind(ctx, debt),
    read: byWrites,
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
