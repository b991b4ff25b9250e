import type { memberSchema } from "@aftercare/functions/http/views/people-views.ts";
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { readAll } from "./read-all.ts";

export type Member = z.output<typeof memberSchema>;

/** Colleagues, active or not: whoever left still stands in histories. */
export const staffQuery = queryOptions({
  queryKey: ["organisation", "staff"],
  queryFn: () => readAll<Member>("/v1/members", { who: "staff" }),
  staleTime: 5 * 60_000,
});

/** Colleagues' names by their user id. Only on staff screens. */
export function useStaffNames(): ReadonlyMap<string, string> {
  const { data } = useSuspenseQuery(staffQuery);
  return new Map(data.map(({ userId, name }) => [userId, name]));
}

/** Who may look after clients, as choices of a list. */
export function caseworkersOf(staff: readonly Member[]): readonly Member[] {
  return staff.filter(
    ({ role, state }) => state === "active" && role !== "client" && role !== "auditor",
  );
}
