import type {
  organisationChangedSchema,
  organisationHistorySchema,
  organisationSchema,
} from "@aftercare/functions/http/views/organisation-view.ts";
import type { overviewSchema } from "@aftercare/functions/http/views/overview-view.ts";
import type { stepReportSchema } from "@aftercare/functions/http/views/step-report-view.ts";
import type { senderCheckSchema } from "@aftercare/functions/http/views/sender-check-view.ts";
import { infiniteQueryOptions, queryOptions, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, query } from "./call.ts";

export type Organisation = z.output<typeof organisationSchema>;
type OrganisationChanged = z.output<typeof organisationChangedSchema>;
export type SettingsChange = z.output<typeof organisationHistorySchema>;
export type Overview = z.output<typeof overviewSchema>;
export type StepReport = z.output<typeof stepReportSchema>;
export type DeskLoad = Overview["desks"][number];
export type SenderCheck = z.output<typeof senderCheckSchema>;

/** All settings, as the staff sees them. */
export const organisationQuery = queryOptions({
  queryKey: ["organisation", "settings"],
  queryFn: () => call<Organisation>("GET", "/v1/organisation"),
});

/** The zone of its clocks; most live by Beijing's, until the answer is there. */
export function useZone(): string {
  return useQuery(organisationQuery).data?.zone ?? "Asia/Shanghai";
}

export const changeOrganisation = (change: Readonly<Record<string, unknown>>) =>
  call<OrganisationChanged>("PATCH", "/v1/organisation", change);

export const deactivateOrganisation = () =>
  call<OrganisationChanged>("POST", "/v1/organisation/deactivation");

/** The doors are shut, so this is asked by the person and not by the member. */
export const reactivateOrganisation = () =>
  call<OrganisationChanged>("DELETE", "/v1/organisation/deactivation");

export const checkSender = () =>
  call<SenderCheck>("POST", `/v1/organisation/sender-check${query({ lang: languageStore.get() })}`);

/** Each change of the settings with before and after, newest first. */
export const settingsHistoryQuery = infiniteQueryOptions({
  queryKey: ["organisation", "history"],
  queryFn: ({ pageParam }) =>
    call<{ readonly items: readonly SettingsChange[]; readonly cursor?: string }>(
      "GET",
      `/v1/organisation/history${query({ limit: 25, cursor: pageParam })}`,
    ),
  initialPageParam: "",
  getNextPageParam: ({ cursor }) => cursor,
});

/** How the whole organisation stands, and who carries how much. */
export const overviewQuery = queryOptions({
  queryKey: ["desk", "overview"],
  queryFn: () => call<Overview>("GET", "/v1/organisation/overview"),
});

/** How long each step takes, and which lenders are slow. */
export const stepReportQuery = queryOptions({
  queryKey: ["desk", "steps"],
  queryFn: () => call<StepReport>("GET", "/v1/organisation/steps"),
});
