import { QueryClient } from "@tanstack/react-query";
import { NoAnswerError } from "./problem.ts";

/**
 * What was read, for as long as the page lives. Every key begins with its room, `["client", id, …]`,
 * `["desk", …]` or `["organisation", …]`, so that a change names what it made old;
 * no change makes `["knowledge", …]` old.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => error instanceof NoAnswerError && count < 2,
      retryDelay: 1_000,
    },
    // Without a network too: what cannot be sent is to be said or kept at once, and not held back in silence.
    mutations: { retry: false, networkMode: "always" },
  },
});
