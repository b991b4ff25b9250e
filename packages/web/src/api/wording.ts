import type {
  wordingListSchema,
  wordingPreviewSchema,
  wordingTestedSchema,
} from "@aftercare/functions/http/views/wording-view.ts";
import type { organisationChangedSchema } from "@aftercare/functions/http/views/organisation-view.ts";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore, type Language, type Text } from "../language/language.ts";
import { call, path, query } from "./call.ts";

type Wordings = z.output<typeof wordingListSchema>;
export type MailWording = Wordings["items"][number];
export type WordingPlace = MailWording["places"][number];
export type WordingSlot = WordingPlace["slots"][number];
export type WordingField = WordingPlace["field"];
export type WordingPreview = z.output<typeof wordingPreviewSchema>;
export type SampleMail = NonNullable<WordingPreview["mails"]>[Language];
type OrganisationChanged = z.output<typeof organisationChangedSchema>;

/** Own words by place; a place that is not there says what the product says. */
export type OwnWords = Readonly<Partial<Record<WordingField, Text>>>;

export const wordingQuery = () =>
  queryOptions({
    queryKey: ["organisation", "wording", languageStore.get()],
    queryFn: () => call<Wordings>("GET", "/v1/organisation/wording"),
  });

/** The mail in these words, or what is wrong with them. The one before stays until the next is there. */
export const wordingPreviewQuery = (mail: string, wording: OwnWords) =>
  queryOptions({
    queryKey: ["organisation", "wording-preview", mail, wording, languageStore.get()],
    queryFn: () =>
      call<WordingPreview>("POST", path`/v1/organisation/wording/${mail}/preview`, { wording }),
    placeholderData: keepPreviousData,
  });

export const changeWording = (mail: string, version: number, wording: OwnWords) =>
  call<OrganisationChanged>("PUT", path`/v1/organisation/wording/${mail}`, { version, wording });

/** Back to the product's words, all of them. */
export const resetWording = (mail: string, version: number) =>
  call<OrganisationChanged>("DELETE", path`/v1/organisation/wording/${mail}` + query({ version }));

export const testWording = (mail: string, language: Language, wording: OwnWords) =>
  call<z.output<typeof wordingTestedSchema>>("POST", path`/v1/organisation/wording/${mail}/test`, {
    language,
    wording,
  });
