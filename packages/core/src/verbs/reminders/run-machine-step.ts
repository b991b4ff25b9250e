import type { Context } from "../../kernel/context.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { purgeEvidence } from "../evidence/purge-evidence.ts";
import { continueErasure } from "../privacy/continue-erasure.ts";
import type { Round } from "./round.ts";
import type { DueStep } from "./write-mail.ts";

/** Steps for which nobody is mailed: the worker deletes what is due. */
export async function runMachineStep(
  ctx: Context,
  file: Snapshot,
  { followUp, step }: DueStep,
): Promise<Round> {
  if (followUp.rule === "N07") await continueErasure(ctx, file, followUp.key);
  else await purgeEvidence(ctx, file, { key: step.key, followUp: followUp.key });
  return { kind: "purged" };
}
