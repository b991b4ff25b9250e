import type { OwnWords, WordingField, WordingPlace } from "../../api/wording.ts";
import type { Language } from "../../language/language.ts";

/** One text field: a place in one language. It is the input's name and id. */
export type WordsName = `${WordingField}_${Language}`;

/** What stands in the fields, by name. */
export type TypedWords = Readonly<Record<string, string>>;

export const languagesOfMails = ["zh-CN", "en"] as const satisfies readonly Language[];

export function nameOf(field: WordingField, language: Language): WordsName {
  return `${field}_${language}`;
}

/** What each field begins with: the own words, else the product's. */
export function typedFrom(
  places: readonly WordingPlace[],
  own: (place: WordingPlace) => WordingPlace["own"] = (place) => place.own,
): TypedWords {
  return Object.fromEntries(
    places.flatMap((place) =>
      languagesOfMails.map((language) => [
        nameOf(place.field, language),
        (own(place) ?? place.proposed)?.[language] ?? "",
      ]),
    ),
  );
}

/** The own words in the fields: what is as the product says it, or empty in both languages, is none. */
export function ownWordsIn(places: readonly WordingPlace[], typed: TypedWords): OwnWords {
  const own = places.flatMap(({ field, proposed }) => {
    const words = {
      "zh-CN": oneLine(typed[nameOf(field, "zh-CN")] ?? ""),
      en: oneLine(typed[nameOf(field, "en")] ?? ""),
    };
    const isProposed = languagesOfMails.every(
      (language) => words[language] === oneLine(proposed?.[language] ?? ""),
    );
    const isEmpty = languagesOfMails.every((language) => words[language] === "");
    return isProposed || isEmpty ? [] : [[field, words] as const];
  });
  return Object.fromEntries(own);
}

/** As it is kept: a place is one line of a mail. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Characters as a reader counts them. */
export function lengthOf(words: string): number {
  return Array.from(oneLine(words)).length;
}

/** The words with something put where the caret is, and where the caret is then. */
export function withInserted(
  words: string,
  inserted: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly words: string; readonly caret: number } {
  return {
    words: words.slice(0, start) + inserted + words.slice(end),
    caret: start + inserted.length,
  };
}
