import type { threadSchema } from "@aftercare/functions/http/views/message-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

type Thread = z.output<typeof threadSchema>;
export type Message = Thread["items"][number];

/** What was written last, by either side; undefined before the first word. */
export const newestMessageQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "messages", "newest"],
    queryFn: async (): Promise<Message | null> => {
      const page = query({ order: "newest-first", limit: 1 });
      const { items } = await call<Thread>("GET", path`/v1/clients/${clientId}/messages` + page);
      return items[0] ?? null;
    },
  });
