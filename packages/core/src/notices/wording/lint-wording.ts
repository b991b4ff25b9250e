import { languages, type Language, type Text } from "../../kernel/language.ts";
import { findAmount, isNeutral } from "../neutral-words.ts";
import { oneLine, plainWords } from "../plain-words.ts";
import { slotsOf } from "../template.ts";
import { webAddress } from "../web-address.ts";
import { lintTexts } from "./lint-texts.ts";
import type { Place } from "./places.ts";
import { wordingFields, type Wording } from "./wording.ts";

export interface WordingFlaw {
  readonly code: keyof typeof lintTexts;
  /** `opening.en`; without a language where it is about the place itself. */
  readonly field: string;
  readonly why: Text;
}

/** One text of one language, in its place. */
interface Line {
  readonly words: string;
  readonly place: Place;
  readonly language: Language;
  /** Of the app: its addresses alone may stand in mails. */
  readonly host: string;
}

/**
 * Everything that keeps own words out of mails, each with the place it is about: none means they may be
 * used. Wants tidied words. The rules are the mails' own tone rules (ui.md 5.5) and hold of the product's
 * texts as well.
 */
export function lintWording(
  places: readonly Place[],
  wording: Wording,
  { appUrl }: { readonly appUrl: string },
): readonly WordingFlaw[] {
  const { host } = webAddress(appUrl);
  return wordingFields.flatMap((field) => {
    const text = wording[field];
    if (text === undefined) return [];
    const place = places.find((one) => one.field === field);
    if (place === undefined) return [flaw("fixed", field, "", host)];
    return languages.flatMap((language) =>
      lintLine({ words: text[language], place, language, host }),
    );
  });
}

type Check = (line: Line) => string | undefined;

const checks: Readonly<Record<Exclude<WordingFlaw["code"], "fixed">, Check>> = {
  missing: ({ words }) => (words === "" ? "" : undefined),
  "too-long": ({ words, place, language }) => {
    const most = place.longest[language];
    return [...words].length > most ? String(most) : undefined;
  },
  "slot-unknown": ({ words, place }) =>
    braced(slotsOf(words).find((slot) => !place.slots.includes(slot))),
  "slot-missing": ({ words, place }) =>
    words === "" ? undefined : braced(place.needed.find((slot) => !slotsOf(words).includes(slot))),
  brace: ({ words }) => found(/[{}]/, withoutSlots(words)),
  telling: ({ words, place }) => (place.onLockScreen && !isNeutral(words) ? words : undefined),
  amount: ({ words, place }) => (place.onLockScreen ? undefined : findAmount(words)),
  tone: ({ words }) =>
    found(/[欠催您]|对不起|最后机会|最后期限|警告|严重|后果|务必|立即/, words) ??
    found(/\b(sorry|warning|urgent|immediately|last chance|final notice|failed|failure)\b/i, words),
  promise: ({ words }) => found(/征信修复|洗白|保证|\b(guaranteed to|we promise)\b/i, words),
  shouting: ({ words }) => found(/[!！]|[A-Z]{5,}/, words),
  link: ({ words, host }) => foreignAddress(words, host),
  number: ({ words }) => found(/\d(?:[\s-]?\d){6,}/, words),
};

function lintLine(line: Line): readonly WordingFlaw[] {
  return Object.entries(checks).flatMap(([code, check]) => {
    const because = check(line);
    const field = `${line.place.field}.${line.language}`;
    return because === undefined
      ? []
      : [flaw(code as WordingFlaw["code"], field, because, line.host)];
  });
}

function flaw(
  code: WordingFlaw["code"],
  field: string,
  because: string,
  host: string,
): WordingFlaw {
  const fill = (sentence: string) =>
    sentence.replace("{host}", () => host).replace("{found}", () => because);
  const { "zh-CN": chinese, en } = lintTexts[code];
  return { code, field, why: { "zh-CN": fill(chinese), en: fill(en) } };
}

function found(rule: RegExp, words: string): string | undefined {
  return rule.exec(words)?.[0];
}

function braced(slot: string | undefined): string | undefined {
  return slot === undefined ? undefined : `{${slot}}`;
}

/** A slot is filled by something: `{phone}.example` is an address as well. */
function withoutSlots(words: string): string {
  return words.replace(/\{[a-zA-Z]+\}/g, "x");
}

/** What a mail program would turn into a link that leads away from us. */
function foreignAddress(words: string, host: string): string | undefined {
  // Chinese writes 23.5 without a space around it, which is no address for that.
  const withoutDecimals = withoutSlots(words).replace(/(?<![\w.])\d+\.\d+(?![\w.])/g, "0");
  const pieces = withoutDecimals.split(/[\s，。；：、“”（）《》,;()"<>]+/u);
  return pieces.find((piece) => piece !== "" && isAddress(piece) && !isOurs(piece, host));
}

/** What a name typed by somebody would have to lose to stand in a mail. */
function isAddress(piece: string): boolean {
  return plainWords(piece, piece.length) !== oneLine(piece);
}

function isOurs(piece: string, host: string): boolean {
  const url = URL.parse(/^https?:\/\//i.test(piece) ? piece : `https://${piece}`);
  return url !== null && url.host === host && url.username === "" && url.password === "";
}
