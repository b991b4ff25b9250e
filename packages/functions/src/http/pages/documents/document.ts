import { isoDate, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";

/** Something long that people should be able to read: first in short, then in full. */
export interface PlainDocument {
  readonly title: Text;
  readonly description: Text;
  readonly summary: readonly Text[];
  readonly sections: readonly Section[];
  /** The day it was last compared with what the product does. */
  readonly checkedOn: IsoDate;
}

export interface Section {
  readonly title: Text;
  readonly paragraphs?: readonly Text[];
  readonly points?: readonly Text[];
}

export const lastCheck = isoDate("2026-11-24");

export function say(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}
