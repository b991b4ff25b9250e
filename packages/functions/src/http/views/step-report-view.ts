import { spanNames } from "@aftercare/core/desk/spans.ts";
import type { ReadStepReport } from "@aftercare/core/verbs/desk/read-step-report.ts";
import { z } from "@hono/zod-openapi";
import { list } from "./parts.ts";

const cell = z.strictObject({
  step: z.enum(spanNames),
  /** Calendar days; without them there are too few cases to tell. */
  days: z.strictObject({ cases: z.int(), median: z.int(), longest: z.int() }).optional(),
});

export const stepReportSchema = z
  .strictObject({
    fewestCases: z.int(),
    complete: z.boolean(),
    all: list(cell),
    creditors: list(
      z.strictObject({
        /** Without a name: the lenders that are too few to be named, together. */
        creditor: z.string().optional(),
        steps: list(cell),
      }),
    ),
  })
  .openapi("StepReport");

export function stepReportView({
  kind: _,
  ...report
}: ReadStepReport): z.infer<typeof stepReportSchema> {
  return report;
}
