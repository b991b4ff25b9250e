import type { Clock } from "../followups/rule.ts";
import type { Language } from "../kernel/language.ts";
import type { Notice } from "./notice.ts";
import { phrases } from "./phrases.ts";
import { writeArticle } from "./write-article.ts";

/** What a follow-up rests on: a law and its article, or somebody's advice. */
export interface Grounded {
  readonly clock: Clock;
  readonly article?: string | undefined;
}

type Said = Pick<Notice, "source" | "ours">;

/** The whole sentence: whose word it is, what that says, and where else to look. */
export function writeGround(grounded: Grounded, said: Said, language: Language): string {
  const label = writeLabel(grounded, said, language);
  return `${label}${said.source[language]}${writeSeeAlso(grounded, language)}`;
}

/** Law or advice, told apart wherever it is said. */
export function writeLabel({ clock, article }: Grounded, said: Said, language: Language): string {
  if (clock === "advice") {
    return (said.ours === true ? phrases.oursLabel : phrases.adviceLabel)[language];
  }
  return phrases.lawLabel[language].replace("{law}", () => writeArticle(article ?? "", language));
}

/** An article that stands beside advice; empty when there is none. */
export function writeSeeAlso({ clock, article }: Grounded, language: Language): string {
  if (clock === "law" || article === undefined) return "";
  return phrases.seeAlso[language].replace("{law}", () => writeArticle(article, language));
}
