import type {
  composedLetterSchema,
  lettersSchema,
} from "@aftercare/functions/http/views/letter-view.ts";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore, type Language } from "../language/language.ts";
import { call, callFile, path } from "./call.ts";

export type Letters = z.output<typeof lettersSchema>;
export type FittingLetter = Letters["items"][number];
export type SentLetter = Letters["sent"][number];
export type ComposedLetter = z.output<typeof composedLetterSchema>;
export type PrintedBlock = ComposedLetter["paper"]["blocks"][number];

/** What a person wrote into a letter, by slot, as the API reads it. */
export type TypedLetter = Readonly<Record<string, string>>;

export interface LetterAsked {
  readonly clientId: string;
  readonly debtId: string;
  readonly letter: string;
  readonly language: Language;
  readonly typed: TypedLetter;
}

/** The letters that fit a debt now, and those that left. */
export const lettersQuery = (clientId: string, debtId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "letters", debtId, languageStore.get()],
    queryFn: () => call<Letters>("GET", path`/v1/clients/${clientId}/debts/${debtId}/letters`),
  });

/** One letter as it would be now. While another is written, the last one stays in sight. */
export const composedQuery = ({ clientId, debtId, letter, language, typed }: LetterAsked) =>
  queryOptions({
    queryKey: ["client", clientId, "letter", debtId, letter, language, languageStore.get(), typed],
    queryFn: () =>
      call<ComposedLetter>(
        "POST",
        path`/v1/clients/${clientId}/debts/${debtId}/letters/${letter}`,
        { language, typed },
      ),
    placeholderData: keepPreviousData,
  });

export function letterFile({ clientId, debtId, letter, language, typed }: LetterAsked) {
  const address = path`/v1/clients/${clientId}/debts/${debtId}/letters/${letter}/pdf`;
  return callFile("POST", address, { language, typed });
}

/** B68: everything that is still to come, on paper. */
export function checklistFile(clientId: string): Promise<Blob> {
  return callFile("GET", path`/v1/clients/${clientId}/checklist/pdf`);
}

/** A12: what goes with the paper copies. */
export function coverFile(clientId: string, debtId: string): Promise<Blob> {
  return callFile("GET", path`/v1/clients/${clientId}/debts/${debtId}/evidence-cover/pdf`);
}
