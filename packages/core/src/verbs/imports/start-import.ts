import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { stepImport, type ImportStepped } from "./step-import.ts";

/** Records the rows that the check found good, in the name of whoever says so. */
export async function startImport(
  ctx: Context,
  importId: string,
): Promise<ImportStepped | Refused> {
  const { actor } = ctx;
  return stepImport(ctx, importId, {
    from: ["review"],
    to: "record",
    change({ counts }) {
      if (actor.kind !== "user") return refuse("act.not-permitted");
      if (counts === undefined || counts.good === 0) return refuse("import.nothing-good");
      return { startedBy: actor.id, from: 0, shares: [] };
    },
  });
}
