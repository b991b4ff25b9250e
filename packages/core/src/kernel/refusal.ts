import type { Text } from "./language.ts";
import { refusalTexts, type RefusalCode } from "./refusal-texts.ts";

/** An expected "no": a code for machines, the field it is about, and what a person can do. */
export interface Refused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly why: Text;
  readonly field?: string;
}

/** `slots` fill `{name}` places of the sentence. */
export function refuse(
  code: RefusalCode,
  options: { readonly field?: string; readonly slots?: Readonly<Record<string, string>> } = {},
): Refused {
  const text = refusalTexts[code];
  const slots = options.slots ?? {};
  const why: Text = { "zh-CN": fill(text["zh-CN"], slots), en: fill(text.en, slots) };
  return options.field === undefined
    ? { kind: "refused", code, why }
    : { kind: "refused", code, why, field: options.field };
}

function fill(sentence: string, slots: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => slots[name] ?? place);
}
