import type { IsoDate } from "../calendar/dates.ts";

/** What an organisation wants of a rule instead of what the product proposes, in the rule's own units. */
export interface RuleWish {
  readonly days?: number;
  /** Steps by id. */
  readonly steps?: Readonly<Record<string, number>>;
  readonly off?: true;
}

/** One change of one rule. It is never rewritten: the next change of the rule is its next version. */
export interface RuleOverride extends RuleWish {
  readonly rule: string;
  /** The product's own rule is the first. One that wishes nothing brings that one back. */
  readonly version: number;
  /** The organisation's day on which it was changed. */
  readonly since: IsoDate;
  readonly by: string;
}
