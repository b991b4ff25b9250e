import type { Instant } from "../../calendar/instant.ts";
import type { Text } from "../../kernel/language.ts";

/** Everything an account mail may say that is not the same in every one. */
export interface AccountSlotValues {
  /** The digits of a sign-in code. */
  readonly code: string;
  /** When something happened. Written in the time of Beijing: a person has no zone of their own. */
  readonly at: Instant;
  /** Browser and system of a device. */
  readonly device: string;
  /** An organisation's name. */
  readonly org: string;
  /** Counts of a week. */
  readonly overdue: number;
  readonly thisWeek: number;
  readonly byLaw: number;
  readonly withoutNext: number;
  readonly helpAsked: number;
  /** Where the mail's button leads. */
  readonly actionUrl: string;
}

export type AccountSlotName = keyof AccountSlotValues;

/** A paragraph, a code in large digits, or the one button with its address in full below. */
export type AccountBlock =
  | { readonly kind: "words"; readonly words: Text }
  | { readonly kind: "code" }
  | { readonly kind: "button"; readonly label: Text };

/** One mail about a person's account, as data. Texts may hold the `{slots}` declared here, and `{appHost}`. */
export interface AccountNotice<Slots extends AccountSlotName = AccountSlotName> {
  readonly slots: readonly Slots[];
  /** Seen on lock screens, like `preview`: no amount, nothing that tells of money owed. */
  readonly subject: Text;
  readonly preview: Text;
  readonly heading: Text;
  readonly blocks: readonly AccountBlock[];
}

/** A notice whose slots stay known to the compiler. */
export function accountNotice<const Slots extends AccountSlotName>(
  content: AccountNotice<Slots>,
): AccountNotice<Slots> {
  return content;
}

/** A paragraph. */
export function words(chinese: string, english: string): AccountBlock {
  return { kind: "words", words: { "zh-CN": chinese, en: english } };
}

/** The values that this notice cannot do without. */
export type AccountSlotsOf<N> =
  N extends AccountNotice<infer Slots> ? Pick<AccountSlotValues, Slots> : never;
