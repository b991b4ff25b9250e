import type { Language, Text } from "../kernel/language.ts";
import { isNeutral } from "./neutral-words.ts";
import { plainWords, WORDS_LENGTH } from "./plain-words.ts";

/**
 * What an entry of a subscribed calendar is called. It stands on lock screens and with whoever runs that
 * calendar: without `named` it only says that there is something, and a rule's title that tells too much
 * never leaves. Dates that no notice has settled yet are marked 约.
 */
export function feedTitle(
  { named, provisional }: { readonly named?: Text | undefined; readonly provisional: boolean },
  language: Language,
): string {
  const title = named?.[language];
  const what =
    title !== undefined && isNeutral(title)
      ? plainWords(title, WORDS_LENGTH)
      : texts.something[language];
  const parts = [texts.lead[language], what, provisional ? texts.about[language] : ""];
  return parts.join("");
}

/** What the whole calendar is called among the person's others. */
export function feedName(language: Language): string {
  return texts.name[language];
}

const texts = {
  name: { "zh-CN": "结清之后", en: "Aftercare" },
  lead: { "zh-CN": "结清之后：", en: "Aftercare: " },
  something: { "zh-CN": "有一件事", en: "one thing on your list" },
  about: { "zh-CN": "（约）", en: " (around this day)" },
} as const satisfies Record<string, Text>;
