import { legalHelpers, legalOutcomes, legalPapers } from "@aftercare/core/casefile/legal-fact.ts";
import { z } from "@hono/zod-openapi";
import { day, fact, id, list, said } from "./parts.ts";

/** A paper from a court or a lawyer, and what became of it. */
export const legalSchema = fact({
  id,
  paper: z.enum(legalPapers),
  /** Only the last one holds. */
  days: list(fact({ courtOn: day, attended: said.optional() })),
  referred: fact({ helper: z.enum(legalHelpers) }).optional(),
  closed: fact({ outcome: z.enum(legalOutcomes) }).optional(),
});
