import { z } from "zod";
import { line } from "../casefile/events/fields.ts";
import { eventFilterShape } from "./event-filter.ts";

/** What a person says about a source or an endpoint. The address is judged by its own rules. */

export const sourceInputSchema = z.strictObject({ name: line(80) });

const types = z
  .array(
    z.string().regex(eventFilterShape, {
      error: "Write an event type, or its beginning and a star: aftercare.payment.* or *.",
    }),
  )
  .min(1)
  .max(50);

export const endpointInputSchema = z.strictObject({
  url: z.string().min(1).max(2_000),
  types: types.default(["*"]),
  description: line(200),
});

export const endpointChangeSchema = z.strictObject({
  url: z.string().min(1).max(2_000).optional(),
  types: types.optional(),
  description: line(200).optional(),
  state: z.enum(["active", "paused"]).optional(),
});

export type EndpointInput = z.infer<typeof endpointInputSchema>;
export type EndpointChange = z.infer<typeof endpointChangeSchema>;
