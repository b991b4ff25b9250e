import type { proposedSchema } from "@aftercare/functions/http/views/proposed-view.ts";
import type { z } from "zod";
import type { Recorded } from "./record.ts";

type Proposed = z.output<typeof proposedSchema>;

/** What the API says of an event that waits for a supervisor's yes (202); undefined when it is recorded. */
export function proposalIn(answer: Recorded | Proposed): string | undefined {
  return "approvalId" in answer ? answer.detail : undefined;
}
