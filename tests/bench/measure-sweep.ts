import { makeSweepHandler } from "@aftercare/functions/entry/sweep.ts";
import { scheduledEvent } from "@aftercare/local/runner/tick.ts";
import { placeDueFiles, reminderMorning } from "./due-files.ts";
import { atMost, type Section } from "./report.ts";
import { contextOf, type Stage } from "./stage.ts";

const files = 10_000;

/** All due files found in the index and put into the queue, one message each. */
export async function measureSweep(stage: Stage): Promise<Section> {
  stage.moveTo(reminderMorning);
  const ctx = await contextOf(stage);
  // Of each client two files are due: the debt, and the client's own look at the credit report.
  const clients = Array.from({ length: files / 2 }, (_, nth) => `s-${10_000 + nth}`);
  await placeDueFiles(stage, ctx, clients);
  const sweep = makeSweepHandler(stage.app);
  const startMs = performance.now();
  const { found, left } = await sweep(scheduledEvent(ctx.clock.now()));
  const seconds = (performance.now() - startMs) / 1000;
  if (found < files || left > 0) throw new Error(`The sweep left files out: ${found}, ${left}.`);
  const what = `${found.toLocaleString("en")} due files found and queued`;
  const line = { what, product: `${seconds.toFixed(2)} s`, aim: atMost(seconds, 3, " s") };
  return { title: "Sweep", lines: [line] };
}
