import type { threadSchema } from "@aftercare/functions/http/views/message-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

export type Thread = z.output<typeof threadSchema>;
export type ThreadMessage = Thread["items"][number];

/** What client and counsellor wrote to each other, the newest first. */
export const threadQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "messages", "thread"],
    queryFn: () => {
      const page = query({ order: "newest-first", limit: 50 });
      return call<Thread>("GET", path`/v1/clients/${clientId}/messages` + page);
    },
  });
