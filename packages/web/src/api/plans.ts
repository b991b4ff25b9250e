import type { negotiationsSchema } from "@aftercare/functions/http/views/negotiation-view.ts";
import type { plansSchema } from "@aftercare/functions/http/views/plan-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

export type Plans = z.output<typeof plansSchema>;
export type PlannedDebt = Plans["debts"][number];
export type DebtPlan = NonNullable<PlannedDebt["plan"]>;
export type PlanRow = DebtPlan["rows"][number];

export const plansQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "plans"],
    queryFn: () => call<Plans>("GET", path`/v1/clients/${clientId}/plans`),
  });

type Negotiations = z.output<typeof negotiationsSchema>;
export type Negotiation = Negotiations["items"][number];

/** Every debt that is owed, and how far it has come with its lender. */
export const negotiationsQuery = (assignee?: string) =>
  queryOptions({
    queryKey: ["desk", "negotiations", assignee ?? ""],
    queryFn: () => call<Negotiations>("GET", `/v1/negotiations${query({ assignee })}`),
  });
