import { isoDate, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Basis } from "@aftercare/core/knowledge/card.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";

/** One guide that people follow by themselves. Written in our own words, and checked on a day. */
export interface Article {
  /** Its address under `/help/`. */
  readonly slug: string;
  readonly title: Text;
  /** What it is good for, in a sentence. */
  readonly lead: Text;
  readonly minutes: number;
  /** When it is best done. */
  readonly when: Text;
  /** Other words that people type when they look for it. */
  readonly searchFor: readonly string[];
  readonly steps: readonly Step[];
  /** What can be said on the phone, word for word. */
  readonly script?: Text;
  readonly stuck: readonly Text[];
  readonly grounds: readonly Ground[];
  /** The day somebody last compared it with its sources. */
  readonly checkedOn: IsoDate;
}

export interface Step {
  readonly title: Text;
  readonly text: Text;
}

/** What a sentence rests on. */
export interface Ground {
  readonly kind: Basis;
  readonly text: Text;
  readonly source: Text;
  readonly url?: string;
}

export function say(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

/** The day the sources of `domain/rules.md` were read. */
export const firstCheck = isoDate("2026-11-21");
