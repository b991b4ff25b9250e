import type { clientSchema } from "@aftercare/functions/http/views/client-view.ts";
import type { debtSchema, debtSummarySchema } from "@aftercare/functions/http/views/debt-view.ts";
import type { followUpSchema } from "@aftercare/functions/http/views/follow-up-view.ts";
import type { timelineEntrySchema } from "@aftercare/functions/http/views/timeline-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path } from "./call.ts";
import { readAll } from "./read-all.ts";

export type Client = z.output<typeof clientSchema>;
export type DebtSummary = z.output<typeof debtSummarySchema>;
export type Debt = z.output<typeof debtSchema>;
export type FollowUp = z.output<typeof followUpSchema>;
export type TimelineEntry = z.output<typeof timelineEntrySchema>;

interface Items<Item> {
  readonly items: readonly Item[];
}

/** Answers are written in the reader's language, so it is part of their name. */
const language = () => languageStore.get();

export const clientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "file"],
    queryFn: () => call<Client>("GET", path`/v1/clients/${clientId}`),
  });

export const debtQuery = (clientId: string, debtId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "debt", debtId, language()],
    queryFn: () => call<Debt>("GET", path`/v1/clients/${clientId}/debts/${debtId}`),
  });

/** Of the client and every debt, the earliest due date first. */
export const followUpsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "follow-ups", language()],
    queryFn: async () =>
      (await call<Items<FollowUp>>("GET", path`/v1/clients/${clientId}/follow-ups`)).items,
  });

/** The newest first; of a debt, or of the client's own file. */
export const timelineQuery = (clientId: string, debtId?: string) =>
  queryOptions({
    queryKey: ["client", clientId, "timeline", debtId ?? "", language()],
    queryFn: async () => {
      const file =
        debtId === undefined
          ? path`/v1/clients/${clientId}`
          : path`/v1/clients/${clientId}/debts/${debtId}`;
      const question = { order: "newest-first", limit: 200 };
      return { items: await readAll<TimelineEntry>(`${file}/timeline`, question) };
    },
  });
