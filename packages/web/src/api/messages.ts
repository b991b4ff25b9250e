import type { threadSchema } from "@aftercare/functions/http/views/message-view.ts";
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

type Thread = z.output<typeof threadSchema>;

const pageSize = 30;

/** What client and organisation wrote to each other, the newest first, page by page into the past. */
export const threadQuery = (clientId: string) =>
  infiniteQueryOptions({
    queryKey: ["client", clientId, "messages", "thread"],
    queryFn: ({ pageParam }) => {
      const page = query({ order: "newest-first", limit: pageSize, cursor: pageParam });
      return call<Thread>("GET", path`/v1/clients/${clientId}/messages` + page);
    },
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor,
    refetchInterval: 60_000,
  });
