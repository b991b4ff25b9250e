import { useQuery } from "@tanstack/react-query";
import { caseloadQuery, type Caseload, type CaseloadQuestion } from "../../api/caseload.ts";

/** A list that stays in sight while a changed question is on its way; undefined before the first answer. */
export function useCaseload(question: CaseloadQuestion): {
  readonly caseload: Caseload | undefined;
  readonly isOld: boolean;
} {
  const { data, isPlaceholderData } = useQuery({ ...caseloadQuery(question), throwOnError: true });
  return { caseload: data, isOld: isPlaceholderData };
}
