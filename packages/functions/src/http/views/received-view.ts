import { z } from "@hono/zod-openapi";
import { list } from "./parts.ts";

/** What became of each event of a signed message, in its order. A repeat of the message gets the same. */
export const receivedSchema = z
  .strictObject({
    results: list(
      z.strictObject({
        kind: z.enum(["recorded", "repeat"]),
        source: z.string(),
        id: z.string(),
        seq: z.int(),
      }),
    ),
  })
  .openapi("ReceivedMessage");
