import type { reviewPageSchema } from "@aftercare/functions/http/views/review-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, query } from "./call.ts";

type Reviews = z.output<typeof reviewPageSchema>;
export type ReviewRow = Reviews["items"][number];
export type Upload = ReviewRow["uploads"][number];

const mostFiles = 50;

/** Uploads that nobody has looked at, by case file, the longest waiting first: the first fifty files. */
export const reviewsQuery = (assignee?: string) =>
  queryOptions({
    queryKey: ["desk", "reviews", assignee ?? ""],
    queryFn: () => call<Reviews>("GET", `/v1/reviews${query({ assignee, limit: mostFiles })}`),
  });
