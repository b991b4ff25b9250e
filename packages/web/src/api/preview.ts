import type { previewedSchema } from "@aftercare/functions/http/views/recorded-view.ts";
import type { z } from "zod";
import { call } from "./call.ts";
import { eventOf, type Happening } from "./record.ts";

export type Previewed = z.output<typeof previewedSchema>;

/** What recording the same would change; nothing is written. Refused like the real thing. */
export function preview(happening: Happening): Promise<Previewed> {
  return call<Previewed>("POST", "/v1/events/preview", eventOf(happening));
}
