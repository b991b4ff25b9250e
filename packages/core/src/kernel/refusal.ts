import type { Language, Text } from "./language.ts";
import { refusalTexts, type RefusalCode } from "./refusal-texts.ts";

/** An expected "no": a code for machines, the field it is about, and what a person can do. */
export interface Refused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly why: Text;
  readonly field?: string;
}

type Slots = Readonly<Record<string, string | Text>>;

/** `slots` fill `{name}` places of the sentence; what is said otherwise in each language comes in both. */
export function refuse(
  code: RefusalCode,
  options: { readonly field?: string; readonly slots?: Slots } = {},
): Refused {
  const text = refusalTexts[code];
  const slots = options.slots ?? {};
  const why: Text = { "zh-CN": fill(text, slots, "zh-CN"), en: fill(text, slots, "en") };
  return options.field === undefined
    ? { kind: "refused", code, why }
    : { kind: "refused", code, why, field: options.field };
}

function fill(text: Text, slots: Slots, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const words = slots[name] ?? place;
    return typeof words === "string" ? words : words[language];
  });
}
