import type { Language } from "@aftercare/core/kernel/language.ts";
import { cardKinds, type Card } from "@aftercare/core/knowledge/card.ts";
import { z } from "@hono/zod-openapi";
import { list } from "./parts.ts";

const claimSchema = z.strictObject({
  text: z.string(),
  /** Law binds; advice does not; known is what an office or the press made public. */
  basis: z.enum(["law", "known", "advice"]),
  /** H: the original was read. M: several sources agree. L: one source, or a weak one. */
  confidence: z.enum(["H", "M", "L"]),
  reference: z.string(),
});

export const cardSchema = z
  .strictObject({
    /** Also its anchor: `/help/knowledge#<id>`. */
    id: z.string(),
    kind: z.enum(cardKinds),
    title: z.string(),
    claims: list(claimSchema),
    /** Ids of the rules whose tasks it belongs to. */
    tasks: list(z.string()),
    /** Rows of the checklist that it serves. */
    sources: list(z.string()),
  })
  .openapi("KnowledgeCard");

export function cardView(card: Card, language: Language): z.infer<typeof cardSchema> {
  const { id, kind, title, claims, tasks, source } = card;
  return {
    id,
    kind,
    title: title[language],
    claims: claims.map(({ text, reference, ...rest }) => ({
      ...rest,
      text: text[language],
      reference: reference[language],
    })),
    tasks: [...tasks],
    sources: [...source],
  };
}
