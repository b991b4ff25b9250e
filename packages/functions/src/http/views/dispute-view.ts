import type { Dispute, ListedDisputes } from "@aftercare/core/verbs/desk/list-disputes.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { writeArticle } from "@aftercare/core/notices/write-article.ts";
import { z } from "@hono/zod-openapi";
import { day, id, list } from "./parts.ts";

const disputeSchema = z
  .strictObject({
    clientId: id,
    clientName: z.string(),
    debtId: id,
    creditor: z.string(),
    disputeId: id,
    kind: z.enum(["objection", "complaint"]),
    to: z.enum(["ccrc", "institution", "pboc", "nfra"]),
    filedOn: day,
    /** By when the answer is owed; without it no clock runs. */
    reply: z
      .strictObject({
        due: day,
        dueState: z.enum(["later", "soon", "today", "past"]),
        /** Negative once it has passed. */
        daysLeft: z.int(),
        workingDaysLeft: z.int(),
        article: z.string().optional(),
      })
      .optional(),
  })
  .openapi("Dispute");

export const disputesSchema = z
  .strictObject({ today: day, items: list(disputeSchema), complete: z.boolean() })
  .openapi("Disputes");

export function disputesView(
  { kind: _, items, ...rest }: ListedDisputes,
  language: Language,
): z.infer<typeof disputesSchema> {
  return { ...rest, items: items.map((each) => disputeView(each, language)) };
}

function disputeView(
  { ref, about, reply, ...rest }: Dispute,
  language: Language,
): z.infer<typeof disputeSchema> {
  return {
    clientId: ref.clientId,
    debtId: ref.debtId ?? "",
    ...rest,
    ...about,
    ...(reply === undefined ? {} : { reply: replyView(reply, language) }),
  };
}

function replyView({ article, ...clock }: Reply, language: Language): Reply {
  return article === undefined ? clock : { ...clock, article: writeArticle(article, language) };
}

type Reply = NonNullable<Dispute["reply"]>;
