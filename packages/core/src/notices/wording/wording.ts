import { languages, type Text } from "../../kernel/language.ts";
import { noticeIds, type NoticeId } from "../notice-id.ts";
import { oneLine } from "../plain-words.ts";

/** What an organisation may say in its own words: four places of a notice, and two that stand in every mail. */
export const wordingFields = [
  "subject",
  "preview",
  "opening",
  "closing",
  "helpLine",
  "signature",
] as const;
export type WordingField = (typeof wordingFields)[number];

/** Own words by place; what is not there is as the product proposes it. Texts may hold `{slots}`. */
export type Wording = Readonly<Partial<Record<WordingField, Text>>>;

/** What stands around the notices, in every mail. */
export const everyMail = "every-mail";

export type WordingId = NoticeId | typeof everyMail;

/** All that can be worded. */
export const wordingIds: readonly WordingId[] = [everyMail, ...noticeIds];

/** Undefined when there is no such mail. */
export function wordingIdOf(asked: string): WordingId | undefined {
  return wordingIds.find((id) => id === asked);
}

export type OrganisationWording = Readonly<Partial<Record<WordingId, Wording>>>;

/** As it is kept: each text on one line, and no place that is empty in all languages. */
export function tidyWording(typed: Wording): Wording {
  const tidied = wordingFields.flatMap((field) => {
    const text = typed[field];
    if (text === undefined) return [];
    const words = { "zh-CN": oneLine(text["zh-CN"]), en: oneLine(text.en) };
    return languages.every((language) => words[language] === "") ? [] : [[field, words] as const];
  });
  return Object.fromEntries(tidied);
}
