import { completenessOf, type Completeness } from "../../dossier/completeness.ts";
import { scheduleIn } from "../../dossier/schedule.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { isDebtFile, loadFileFor } from "../cases/read-files.ts";

/** A36 to A39: how complete the file of one debt is, and what is missing. Undefined when it is out of reach. */
export async function readCompleteness(
  ctx: Context,
  ref: FileRef,
): Promise<Completeness | undefined> {
  const file = await loadFileFor(ctx, "client.read", ref);
  if (file === undefined || !isDebtFile(file)) return undefined;
  return completenessOf(file.facts, scheduleIn(await ctx.cases.history(ref)));
}
