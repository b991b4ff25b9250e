import { z } from "@hono/zod-openapi";
import { list } from "./parts.ts";

/** RFC 9457. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string(),
    errors: list(z.strictObject({ field: z.string(), message: z.string() })).optional(),
  })
  .openapi("Problem");
