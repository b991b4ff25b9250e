import type { cardSchema } from "@aftercare/functions/http/views/knowledge-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call } from "./call.ts";

export type KnowledgeCard = z.output<typeof cardSchema>;

/** All there are, of every kind. */
export const allCardsQuery = () =>
  queryOptions({
    queryKey: ["knowledge", "all", languageStore.get()],
    queryFn: async () =>
      (await call<{ readonly items: readonly KnowledgeCard[] }>("GET", "/v1/knowledge")).items,
    staleTime: Infinity,
  });

/** What is worth knowing beside the tasks of one rule. It is the same for everybody, and changes with a release. */
export const cardsQuery = (rule: string) =>
  queryOptions({
    queryKey: ["knowledge", rule, languageStore.get()],
    queryFn: async () => {
      const found = await call<{ readonly items: readonly KnowledgeCard[] }>(
        "GET",
        `/v1/knowledge?task=${encodeURIComponent(rule)}`,
      );
      return found.items;
    },
    staleTime: Infinity,
  });
