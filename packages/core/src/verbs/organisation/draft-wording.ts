import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { WordingFlaw } from "../../notices/wording/lint-wording.ts";
import { loadWordingTools } from "../../notices/wording/load-wording-tools.ts";
import { wordingIdOf, type Wording, type WordingId } from "../../notices/wording/wording.ts";

/** A mail and the words it is to have. */
export interface WordingAsked {
  readonly mail: string;
  /** Without them those that are kept. */
  readonly wording?: Wording;
}

export interface WordingDraft {
  readonly kind: "draft";
  readonly id: WordingId;
  readonly own: Wording;
  /** Each keeps the words out of mails. */
  readonly flaws: readonly WordingFlaw[];
}

/** What is asked for, and what is wrong with it. */
export async function draftWording(
  { org, settings }: Pick<Context, "org" | "settings">,
  { mail, wording }: WordingAsked,
): Promise<WordingDraft | Refused> {
  const id = wordingIdOf(mail);
  if (id === undefined) return refuse("wording.unknown");
  const own = wording ?? org.wording?.[id] ?? {};
  const { placesOf, lintWording } = await loadWordingTools();
  return { kind: "draft", id, own, flaws: lintWording(placesOf(id), own, settings) };
}
