import { AppError } from "../kernel/errors.ts";
import type { Language } from "../kernel/language.ts";
import { noticeOf } from "./catalogue.ts";
import { compileAside, compileNotice, type CompiledPart } from "./compile-notice.ts";
import type { Aside } from "./layout/section.ts";
import type { MailInput, MailSection } from "./mail-input.ts";
import type { Notice } from "./notice.ts";
import { NAME_LENGTH, oneLine, plainWords, WORDS_LENGTH } from "./plain-words.ts";
import { provisionalDay, writeSlot } from "./slots.ts";
import { compileTemplate, escapeHtml, fillTemplate } from "./template.ts";
import { ownSlots, ownWordsOf } from "./wording/apply-wording.ts";
import { webAddress } from "./web-address.ts";
import { explainEstimate } from "./write-date.ts";
import { writeLabel, writeSeeAlso } from "./write-ground.ts";

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
  words.set("label", writeLabel(section, notice, language));
  words.set("seeAlso", writeSeeAlso(section, language));
  const own = ownWordsOf(org.wording, section.notice);
  for (const place of ["opening", "closing"] as const) {
    const text = own[place];
    if (text === undefined) continue;
    words.set(ownSlots[place], fillTemplate(compileTemplate(text[language]), words));
  }
  const part = compileNotice(section.notice, language, listed ? "listed" : "single", own);
  return fillPart(part, words, {
    lender: fillAside("lender", lenderOf(section), language),
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

function explanationOf(section: MailSection, language: Language): string | undefined {
  const day = provisionalDay(section.slots);
  return day === undefined ? undefined : explainEstimate(day, language);
}

function lenderOf({ lender }: MailSection): string | undefined {
  return lender === undefined ? undefined : plainWords(lender, NAME_LENGTH);
}

function fillAside(aside: Aside, words: string | undefined, language: Language): FilledPart {
  if (words === undefined) return { html: "", text: "" };
  return fillPart(compileAside(aside, language), new Map([["words", oneLine(words)]]));
}
