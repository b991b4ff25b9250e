import { AppError } from "../kernel/errors.ts";
import type { Language } from "../kernel/language.ts";
import { noticeOf } from "./catalogue.ts";
import { compileAside, compileNotice, type CompiledPart } from "./compile-notice.ts";
import type { Aside } from "./layout/section.ts";
import type { MailInput, MailSection } from "./mail-input.ts";
import type { Notice } from "./notice.ts";
import { writeArticle } from "./write-article.ts";
import { phrases } from "./phrases.ts";
import { oneLine, plainWords, WORDS_LENGTH } from "./plain-words.ts";
import { provisionalDay, writeSlot } from "./slots.ts";
import { escapeHtml, fillTemplate } from "./template.ts";
import { webAddress } from "./web-address.ts";
import { explainEstimate } from "./write-date.ts";

export interface FilledPart {
  readonly html: string;
  readonly text: string;
}

/** `words` are escaped for HTML; `parts` are filled already and stand as they are. */
export function fillPart(
  part: CompiledPart,
  words: ReadonlyMap<string, string>,
  parts: Readonly<Record<string, FilledPart>> = {},
): FilledPart {
  const html = new Map([...words].map(([name, value]) => [name, escapeHtml(value)]));
  const text = new Map(words);
  for (const [name, filled] of Object.entries(parts)) {
    html.set(name, filled.html);
    text.set(name, filled.text);
  }
  return { html: fillTemplate(part.html, html), text: fillTemplate(part.text, text) };
}

/** One notice with its values. `position` numbers it among several. */
export function fillSection(
  section: MailSection,
  position: number,
  listed: boolean,
  { language, org }: MailInput,
): FilledPart {
  const notice = noticeOf(section.notice);
  const words = slotWords(section, notice, language);
  words.set("position", String(position));
  words.set("title", plainWords(section.title, WORDS_LENGTH));
  words.set("actionUrl", webAddress(section.actionUrl).href);
  words.set("phone", oneLine(org.phone));
  words.set("label", labelOf(section, notice, language));
  words.set("seeAlso", seeAlsoOf(section, language));
  const part = compileNotice(section.notice, language, listed ? "listed" : "single");
  return fillPart(part, words, {
    caution: fillAside("caution", section.caution, language),
    estimate: fillAside("estimate", explanationOf(section, language), language),
  });
}

function slotWords(section: MailSection, notice: Notice, language: Language): Map<string, string> {
  return new Map(
    notice.slots.map((name) => {
      const value = section.slots[name];
      if (value === undefined) {
        const why = `notice ${section.notice} has no value for {${name}}`;
        throw new AppError("notice.broken", why, { retriable: false });
      }
      return [name, writeSlot(name, value, language)];
    }),
  );
}

/** Law or advice, told apart in every section. */
function labelOf(section: MailSection, notice: Notice, language: Language): string {
  if (section.clock === "advice") {
    return (notice.ours === true ? phrases.oursLabel : phrases.adviceLabel)[language];
  }
  const article = writeArticle(section.article ?? "", language);
  return phrases.lawLabel[language].replace("{law}", () => article);
}

function seeAlsoOf({ clock, article }: MailSection, language: Language): string {
  if (clock === "law" || article === undefined) return "";
  return phrases.seeAlso[language].replace("{law}", () => writeArticle(article, language));
}

function explanationOf(section: MailSection, language: Language): string | undefined {
  const day = provisionalDay(section.slots);
  return day === undefined ? undefined : explainEstimate(day, language);
}

function fillAside(aside: Aside, words: string | undefined, language: Language): FilledPart {
  if (words === undefined) return { html: "", text: "" };
  return fillPart(compileAside(aside, language), new Map([["words", oneLine(words)]]));
}
