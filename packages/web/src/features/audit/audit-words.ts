import type { AccessRecord } from "../../api/access-record.ts";
import type { Say, Texts } from "../../language/language.ts";
import { kindTexts } from "../files/kind-texts.ts";
import { detailKeys, detailValues, partNames, settingNames } from "./detail-texts.ts";

/** Colleagues, rules and mails by their ids. */
type NameOf = (id: string) => string | undefined;

/** The particulars of a record, each as name and words. */
export function detailWords(
  { kind, detail = {} }: Pick<AccessRecord, "kind" | "detail">,
  nameOf: NameOf,
  say: Say,
): readonly string[] {
  const parts = Object.entries(detail).sort(([a], [b]) => rankOf(a) - rankOf(b));
  return parts.map(([key, value]) => {
    const words =
      kind === "organisation.changed" && key === "what"
        ? wordsOf(value, (field) => settingWords(field, nameOf, say), say)
        : wordsOf(value, (code) => nameOf(code.replace(/^user:/, "")) ?? wordOf(code, say), say);
    const name = deeds.includes(key) ? undefined : detailKeys[key];
    return name === undefined ? words : `${say(name)}${say(colon)}${words}`;
  });
}

/** What was done needs no name before it, and comes first. */
const deeds: readonly string[] = ["what", "act"];

function rankOf(key: string): number {
  return deeds.includes(key) ? deeds.indexOf(key) : deeds.length;
}

function wordsOf(codes: string, wordFor: (code: string) => string, say: Say): string {
  return codes.split(" ").map(wordFor).join(say(comma));
}

const colon = { "zh-CN": "：", en: ": " };

const kinds: Texts = kindTexts;

function wordOf(code: string, say: Say): string {
  const text = detailValues[code] ?? kinds[code];
  return text === undefined ? code : say(text);
}

/** `mailAt`, or one of many: `rules.R02.main`, `wording.credit-check-main`. */
export function settingWords(field: string, nameOf: NameOf, say: Say): string {
  const [place = "", ...rest] = field.split(".");
  const name = settingNames[place];
  if (name === undefined) return wordOf(field, say);
  const one = rest.join(".");
  return one === "" ? say(name) : `${say(name)}${say(colon)}${nameOf(one) ?? one}`;
}

/** A setting's value on one line; what has parts is written part by part. */
export function valueWords(value: unknown, say: Say): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return wordOf(value, say);
  if (typeof value !== "object") return wordOf(JSON.stringify(value), say);
  if (Array.isArray(value)) return value.map((part) => valueWords(part, say)).join(say(comma));
  return Object.entries(value)
    .filter(([name]) => !saidAbove.includes(name))
    .map(([name, part]) => `${partName(name, say)} ${valueWords(part, say)}`)
    .join(say(comma));
}

/** Who entered it and when: every change has that in its heading. */
const saidAbove: readonly string[] = ["by", "since"];

const comma = { "zh-CN": "，", en: ", " };

function partName(name: string, say: Say): string {
  const text = partNames[name];
  return text === undefined ? name : say(text);
}
