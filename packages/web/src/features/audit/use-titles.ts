import { useQueries } from "@tanstack/react-query";
import { rulesQuery } from "../../api/rules.ts";
import { useStaffNames } from "../../api/staff.ts";
import { wordingQuery } from "../../api/wording.ts";

/**
 * What stands behind the ids in a record: rules and mails by their titles, colleagues by name. What is not
 * known, or not yet, gives nothing: a record is readable without.
 */
export function useTitles(): (id: string) => string | undefined {
  const names = useStaffNames();
  const [rules, wording] = useQueries({ queries: [rulesQuery(), wordingQuery()] });
  const titles = new Map([
    ...(rules.data?.items ?? []).map(({ id, title }) => [id, title] as const),
    ...(wording.data?.items ?? []).map(({ id, title }) => [id, title] as const),
  ]);
  return (id) => names.get(id) ?? titles.get(id);
}
