import type { consentTextsSchema } from "@aftercare/functions/http/views/consent-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path } from "./call.ts";
import { refreshClient } from "./record.ts";

export type ConsentTexts = z.output<typeof consentTextsSchema>;
export type ConsentPurpose = ConsentTexts["purpose"];

/** What people agree to, by purpose, the current text first. */
export const consentTextsQuery = () =>
  queryOptions({
    queryKey: ["consent-texts", languageStore.get()],
    queryFn: async () =>
      (await call<{ readonly items: readonly ConsentTexts[] }>("GET", "/v1/consent-texts")).items,
    staleTime: 60 * 60_000,
  });

export async function withdrawConsent(clientId: string, purpose: ConsentPurpose): Promise<void> {
  await call("POST", path`/v1/clients/${clientId}/consents/withdrawal`, { purposes: [purpose] });
  await refreshClient(clientId);
}
