import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { stepImport, type ImportStepped } from "./step-import.ts";

/** The file was sent: the worker is to read it. */
export async function readImportFile(
  ctx: Context,
  importId: string,
): Promise<ImportStepped | Refused> {
  return stepImport(ctx, importId, { from: ["upload"], to: "read", change: () => ({}) });
}
