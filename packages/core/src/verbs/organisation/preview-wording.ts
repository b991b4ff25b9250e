import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { WordingFlaw } from "../../notices/wording/lint-wording.ts";
import { permit } from "../../policy/permit.ts";
import { draftWording, type WordingAsked } from "./draft-wording.ts";
import { writeSampleMail, type SampleMail } from "./write-sample-mail.ts";

export interface WordingPreviewed {
  readonly kind: "previewed";
  readonly flaws: readonly WordingFlaw[];
  /** Absent while there is a flaw. */
  readonly mails?: Readonly<Record<Language, SampleMail>>;
}

/**
 * The mail in both languages with sample values, or what is wrong with the words. Without `wording` in the
 * words that are kept. Writes nothing.
 */
export async function previewWording(
  ctx: Context,
  input: WordingAsked,
): Promise<WordingPreviewed | Refused> {
  const refused = permit(ctx, "wording.read");
  if (refused !== undefined) return refused;
  const draft = await draftWording(ctx, input);
  if (draft.kind === "refused") return draft;
  const { id, own, flaws } = draft;
  if (flaws.length > 0) return { kind: "previewed", flaws };
  const mails = {
    "zh-CN": await writeSampleMail(ctx, id, own, "zh-CN"),
    en: await writeSampleMail(ctx, id, own, "en"),
  };
  return { kind: "previewed", flaws, mails };
}
