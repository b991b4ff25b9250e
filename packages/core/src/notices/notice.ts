import type { Text } from "../kernel/language.ts";
import type { SlotName, SlotValues } from "./slots.ts";

/**
 * `reminder` can be turned off by the reader; `transaction` tells the result of something; `security`
 * warns and comes first; `staff` goes to the people of the organisation.
 */
export type Stream = "reminder" | "transaction" | "security" | "staff";

/** One kind of mail, as data. Texts may hold `{slots}`: those declared here and no others. */
export interface Notice<Slots extends SlotName = SlotName> {
  readonly stream: Stream;
  readonly slots: readonly Slots[];
  /** How long it takes a person who does it for the first time. */
  readonly minutes: number;
  /** Neutral: seen on lock screens. So is `preview`. */
  readonly subject: Text;
  readonly preview: Text;
  /** The first sentence: what, and by when. */
  readonly what: Text;
  readonly why: Text;
  readonly steps: readonly Text[];
  /** The way out: that it can be left, or, once and plainly, what happens if it is. */
  readonly softener?: Text;
  readonly button: Text;
  /** What the consumer articles or the regulation say. Shown after the label that tells the two apart. */
  readonly source: Text;
  /** Neither law nor the articles' advice: how this service works. */
  readonly ours?: true;
}

/** A notice whose slots stay known to the compiler. */
export function notice<const Slots extends SlotName>(content: Notice<Slots>): Notice<Slots> {
  return content;
}

/** The same sentence in both languages. */
export function say(chinese: string, english: string): Text {
  return { "zh-CN": chinese, en: english };
}

/** The values that this notice cannot do without. */
export type SlotsOf<N> = N extends Notice<infer Slots> ? Pick<SlotValues, Slots> : never;
