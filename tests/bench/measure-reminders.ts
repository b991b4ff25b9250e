import type { Context } from "@aftercare/core/kernel/context.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { bareReminderOf, repeatReminder } from "./bare-reminder.ts";
import { placeDueFiles, reminderMorning } from "./due-files.ts";
import type { Section } from "./report.ts";
import { contextOf, mostInFlight, type Stage } from "./stage.ts";
import { compareByTurns, inFlight, linesOf } from "./turns.ts";

const rounds = { warmUps: 12, counted: 5 };
const files = 128;

/** Reminders per second: files with one due step each, against the bare calls of such a reminder. */
export async function measureReminders(stage: Stage): Promise<Section> {
  stage.moveTo(reminderMorning);
  const ctx = await contextOf(stage);
  const [first] = await placeDueFiles(stage, ctx, ["r-tape-000"]);
  const calls = await stage.meter.during(() => remindOne(ctx, first));
  const bare = bareReminderOf("r-tape-000", calls);
  const comparison = await compareByTurns(rounds, async (round) => {
    const own = await placeDueFiles(stage, ctx, clientsOf("own", round));
    const raw = clientsOf("raw", round);
    await placeDueFiles(stage, ctx, raw);
    const repeats = raw.map((clientId) => repeatReminder(stage, bare, clientId));
    return { product: work(own.map((ref) => () => remindOne(ctx, ref))), bare: work(repeats) };
  });
  const title = `Reminders a second, ${mostInFlight} in flight`;
  return { title, lines: linesOf("remind, one due step a file", comparison, 0.7) };
}

function clientsOf(side: string, round: number): string[] {
  return Array.from({ length: files }, (_, file) => `r-${side}${round}-${100 + file}`);
}

function work(tasks: readonly (() => Promise<void>)[]) {
  return { count: tasks.length, run: () => inFlight(mostInFlight, tasks) };
}

async function remindOne(ctx: Context, ref: FileRef | undefined): Promise<void> {
  const did = ref === undefined ? [] : await remind(ctx, ref);
  const kinds = did.map(({ kind }) => kind).filter((kind) => kind !== "idle");
  if (kinds.join() !== "sent") throw new Error(`A reminder went otherwise: ${kinds.join()}`);
}
