import type { creditReportSchema } from "@aftercare/functions/http/views/credit-report-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path } from "./call.ts";

export type CreditReport = z.output<typeof creditReportSchema>;
export type ReadReport = NonNullable<CreditReport["read"]>;
export type ComparedDebt = ReadReport["debts"][number];
export type ComparedAccount = ComparedDebt["accounts"][number];
export type ReportAccount = ComparedAccount["account"];

/** What was obtained this year, and the report that was read last beside every debt. */
export const creditReportQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "credit-report"],
    queryFn: () => call<CreditReport>("GET", path`/v1/clients/${clientId}/credit-report`),
  });
