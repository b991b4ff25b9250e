import type { Context } from "@aftercare/core/kernel/context.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import type { Snapshot } from "@aftercare/core/ports/case-files.ts";

/** A case file as the clockwork reads it, whosever it is. */
export async function fileOf(ctx: Context, ref: FileRef): Promise<Snapshot> {
  const file = await ctx.cases.load(ref);
  if (file === undefined) throw new Error("The stage has no such file.");
  return file;
}
