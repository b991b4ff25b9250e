import type { caseloadSchema } from "@aftercare/functions/http/views/desk-views.ts";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, query } from "./call.ts";

export type Caseload = z.output<typeof caseloadSchema>;
export type CaseloadRow = Caseload["items"][number];
export type DeskTask = NonNullable<CaseloadRow["next"]>;
export type DeskFlag = CaseloadRow["flags"][number];
export type CaseloadCounts = Caseload["counts"];

/** What a list is asked for; what is left out is the API's own choice. */
export interface CaseloadQuestion {
  readonly q?: string | undefined;
  readonly assignee?: string | undefined;
  readonly due?: string | undefined;
  readonly flag?: string | undefined;
  readonly state?: string | undefined;
  readonly language?: string | undefined;
  readonly sort?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Every client with the debts rolled up. What was there stays while a changed question is on its way. */
export const caseloadQuery = (question: CaseloadQuestion) =>
  queryOptions({
    queryKey: ["desk", "caseload", question, languageStore.get()],
    queryFn: () => readCaseload(question),
    placeholderData: keepPreviousData,
  });

function readCaseload(question: CaseloadQuestion): Promise<Caseload> {
  return call<Caseload>("GET", `/v1/caseload${query({ ...question })}`);
}
