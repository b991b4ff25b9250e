import { negotiationStages } from "@aftercare/core/casefile/negotiation.ts";
import type { ListedNegotiations } from "@aftercare/core/verbs/plans/list-negotiations.ts";
import { z } from "@hono/zod-openapi";
import { day, fen, id, list } from "./parts.ts";

const negotiationSchema = z
  .strictObject({
    clientId: id,
    clientName: z.string(),
    debtId: id,
    creditor: z.string(),
    balanceFen: fen,
    stage: z.enum(negotiationStages),
    /** Absent while nobody has begun. */
    since: day.optional(),
  })
  .openapi("Negotiation");

export const negotiationsSchema = z
  .strictObject({ today: day, items: list(negotiationSchema), complete: z.boolean() })
  .openapi("Negotiations");

export function negotiationsView({
  kind: _,
  items,
  ...rest
}: ListedNegotiations): z.infer<typeof negotiationsSchema> {
  return {
    ...rest,
    items: items.map(({ ref, ...each }) => ({
      clientId: ref.clientId,
      debtId: ref.debtId ?? "",
      ...each,
    })),
  };
}
