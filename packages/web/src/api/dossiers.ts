import type {
  completenessSchema,
  dossierSchema,
} from "@aftercare/functions/http/views/dossier-view.ts";
import type { downloadSchema } from "@aftercare/functions/http/views/evidence-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";
import { queryClient } from "./queries.ts";

export type Dossier = z.output<typeof dossierSchema>;
export type DossierPurpose = Dossier["purpose"];
export type Completeness = z.output<typeof completenessSchema>;

const askEveryMs = 2_000;

export function isUnderWay({ state }: Dossier): boolean {
  return state === "waiting" || state === "working";
}

/** Of the last thirty days, the newest first; looked at again and again while one is being made. */
export const dossiersQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "dossiers"],
    queryFn: async () => {
      const address = path`/v1/clients/${clientId}/dossiers` + query({ limit: 10 });
      return (await call<{ readonly items: readonly Dossier[] }>("GET", address)).items;
    },
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? askEveryMs : false),
  });

export interface DossierOrder {
  readonly dossierId: string;
  readonly purpose: DossierPurpose;
  /** None: everything of the client. */
  readonly debtIds: readonly string[];
  readonly language: Dossier["language"];
}

export const askDossier = (clientId: string, order: DossierOrder) =>
  call<Dossier>("POST", path`/v1/clients/${clientId}/dossiers`, order);

/** An address that is good for five minutes. Asking for it is recorded. */
export async function openDossier(clientId: string, dossierId: string): Promise<string> {
  const address = path`/v1/clients/${clientId}/dossiers/${dossierId}/download`;
  const { url } = await call<z.output<typeof downloadSchema>>("GET", address);
  void queryClient.invalidateQueries({ queryKey: ["client", clientId, "access-record"] });
  return url;
}

/** How complete the file of one debt is. */
export const completenessQuery = (clientId: string, debtId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "completeness", debtId, languageStore.get()],
    queryFn: () =>
      call<Completeness>("GET", path`/v1/clients/${clientId}/debts/${debtId}/completeness`),
  });
