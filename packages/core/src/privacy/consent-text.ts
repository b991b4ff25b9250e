import type { Text } from "../kernel/language.ts";

/**
 * What a person reads before saying yes to one purpose: PIPL 14, 15, 17, and 28 to 30 for account data. A
 * text is never changed: other words are another version, and every version stays readable.
 */
export interface ConsentText {
  readonly version: string;
  readonly title: Text;
  /** Which data, for what. */
  readonly what: Text;
  readonly why: Text;
  /** What it means for the person, and what happens without it. */
  readonly means: Text;
  readonly keptFor: Text;
  readonly withdraw: Text;
}
