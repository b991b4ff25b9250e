import type {
  consentRegisterSchema,
  consentTextsSchema,
  withdrawalSchema,
} from "@aftercare/functions/http/views/consent-view.ts";
import type { exportSchema } from "@aftercare/functions/http/views/export-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";

export type ConsentTexts = z.output<typeof consentTextsSchema>;
export type ConsentPurpose = ConsentTexts["purpose"];
export type ConsentRegister = z.output<typeof consentRegisterSchema>;
export type ClientExport = z.output<typeof exportSchema>;
type Withdrawal = z.output<typeof withdrawalSchema>;

/** What people are asked to agree to, and what taking it back does. */
export const consentTextsQuery = () =>
  queryOptions({
    queryKey: ["organisation", "consent-texts", languageStore.get()],
    queryFn: async () =>
      (await call<{ readonly items: readonly ConsentTexts[] }>("GET", "/v1/consent-texts")).items,
    staleTime: 60 * 60_000,
  });

/** What the client agreed to, and to whom data was given. */
export const consentsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "consents"],
    queryFn: () => call<ConsentRegister>("GET", path`/v1/clients/${clientId}/consents`),
  });

export function withdrawConsent(clientId: string, purpose: ConsentPurpose): Promise<Withdrawal> {
  const address = path`/v1/clients/${clientId}/consents/withdrawal`;
  return call<Withdrawal>("POST", address, { purposes: [purpose] });
}

/** One part of everything that is kept about a client; the first one holds all but the history. */
export function exportPart(clientId: string, cursor: string | undefined): Promise<ClientExport> {
  return call<ClientExport>("GET", path`/v1/clients/${clientId}/export` + query({ cursor }));
}
