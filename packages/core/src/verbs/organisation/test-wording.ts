import type { Context } from "../../kernel/context.ts";
import type { Language, Text } from "../../kernel/language.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { WordingFlawed } from "./change-wording.ts";
import { draftWording, type WordingAsked } from "./draft-wording.ts";
import { writeSampleMail } from "./write-sample-mail.ts";

export interface WordingTested {
  readonly kind: "tested";
  /** `unknown`: the line broke after the request left, and the mail may be on its way. */
  readonly mailed: "sent" | "unsent" | "unknown";
}

const mostAnHour = { most: 5, perSeconds: 3_600 } as const;
/** In front of the subject: nobody takes a sample for something to do. */
const marked: Text = { "zh-CN": "试发：", en: "Test: " };

/**
 * Mails the preview in one language to the person who asks, at the address of their own account, and to
 * nobody else. Without `wording` in the words that are kept.
 */
export async function testWording(
  ctx: Context,
  input: WordingAsked & { readonly language: Language },
): Promise<WordingTested | WordingFlawed | Refused> {
  const refused = permit(ctx, "wording.change");
  if (refused !== undefined) return refused;
  const draft = await draftWording(ctx, input);
  if (draft.kind === "refused") return draft;
  const { id, own, flaws } = draft;
  if (flaws.length > 0) return { kind: "flawed", flaws };
  const user = ctx.actor.kind === "user" ? await ctx.users.load(ctx.actor.id) : undefined;
  if (user === undefined) return { kind: "tested", mailed: "unsent" };
  const taken = await ctx.limits.take(`wording/test/${user.id}`, mostAnHour);
  if (taken.kind === "limited") return refuse("wording.too-many-tests");
  const { subject, html, text } = await writeSampleMail(ctx, id, own, input.language);
  const outcome = await ctx.mailer.send({
    tags: { account: "wording-test" },
    ...(ctx.org.sender === undefined ? {} : { sender: ctx.org.sender }),
    to: { name: "", address: user.email },
    date: ctx.clock.now(),
    subject: `${marked[input.language]}${subject}`,
    html,
    text,
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: [],
  });
  const isCertain = outcome.kind === "sent" || outcome.kind === "unknown";
  if (!isCertain) ctx.log.warn("a test mail was not sent", { org: ctx.org.id, why: outcome.kind });
  return { kind: "tested", mailed: isCertain ? outcome.kind : "unsent" };
}
