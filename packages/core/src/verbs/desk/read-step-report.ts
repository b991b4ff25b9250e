import { stepReport, type StepReport } from "../../desk/step-report.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { readWholeDesk } from "./read-desk.ts";

export interface ReadStepReport extends StepReport {
  readonly kind: "read";
  /** False when there are more clients than are read for one answer. */
  readonly complete: boolean;
}

/** How long each step takes and which lenders are slow, of open and closed cases, told of nobody. */
export async function readStepReport(ctx: Context): Promise<ReadStepReport | Refused> {
  const refused = permit(ctx, "organisation.overview");
  if (refused !== undefined) return refused;
  const { files, complete } = await readWholeDesk(ctx, undefined);
  const timed = files.flatMap(({ summary }) => {
    if (summary.file !== "debt" || summary.spans === undefined) return [];
    return [{ creditor: summary.creditor, spans: summary.spans }];
  });
  return { kind: "read", complete, ...stepReport(timed) };
}
