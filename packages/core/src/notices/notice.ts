import type { Text } from "../kernel/language.ts";
import type { SlotName, SlotValues } from "./slots.ts";

/**
 * `reminder` can be turned off by the reader; `transaction` tells the result of something; `security`
 * warns and comes first; `staff` goes to the people of the organisation.
 */
export type Stream = "reminder" | "transaction" | "security" | "staff";

/** A sentence that speaks of the mail it stands in has another one for the app, where there is no mail. */
export type Sentence = Text & { readonly inApp?: Text };

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
  readonly steps: readonly Sentence[];
  /** The way out: that it can be left, or, once and plainly, what happens if it is. */
  readonly softener?: Sentence;
  readonly button: Text;
  /** What the consumer articles or the regulation say. Shown after the label that tells the two apart. */
  readonly source: Text;
  /** Neither law nor the articles' advice: how this service works. */
  readonly ours?: true;
  /** The button opens this page of the app, and nothing has to be confirmed behind it; `:client` is whose file it is. */
  readonly opensApp?: `/app/${string}` | "/is-it-us";
  /** It goes to a guarantor, who has no account here and may end these mails at any time. */
  readonly toGuarantor?: true;
}

/** A notice whose slots stay known to the compiler. */
export function notice<const Slots extends SlotName>(content: Notice<Slots>): Notice<Slots> {
  return content;
}

/** The same sentence in both languages. */
export function say(chinese: string, english: string): Text {
  return { "zh-CN": chinese, en: english };
}

/** What a mail says of its own button or of a reply to it, and what the app says in its place. */
export function inMail(mail: Text, inApp: Text): Sentence {
  return { ...mail, inApp };
}

/** The values that this notice cannot do without. */
export type SlotsOf<N> = N extends Notice<infer Slots> ? Pick<SlotValues, Slots> : never;
