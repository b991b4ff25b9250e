import type { Language, Text } from "../kernel/language.ts";
import type { Block, ListMarks } from "../papers/paper.ts";
import type { CitationId } from "./citations.ts";
import type { LetterId } from "./letter-ids.ts";
import type { LetterFile } from "./letter-file.ts";
import type { SlotName } from "./slots.ts";

/**
 * One kind of letter, as data. It is written from what the file holds and from nothing else: a slot that nobody
 * filled stays open and is named; a sentence that needs a fact stands in `only` and is left out without it. No
 * letter says that somebody is in hardship, breaks a law, or will be sued.
 */
export interface Letter {
  /** Kept in events for ever: never changed once it is out. */
  readonly id: LetterId;
  readonly to: Addressee;
  readonly title: Text;
  /** When it helps, in one sentence. */
  readonly use: Text;
  /** Ids of the rules whose tasks it helps with. */
  readonly tasks: readonly string[];
  /** Rows of the checklist. */
  readonly sources: readonly string[];
  readonly cites?: readonly CitationId[];
  /** What the person writes into it, in the order of the form. */
  readonly asks?: readonly SlotName[];
  /** Whether it fits what the file says now. */
  fits(file: LetterFile): boolean;
  readonly body: readonly Part[];
  /** The same by telephone: short lines, in order. */
  readonly talk?: readonly Line[];
  /** Nobody gets it: it is read, or said, by the person. */
  readonly isForSelf?: true;
}

/** Where it goes. `court-adjacent` papers are for whoever decides, and say what the file shows. */
export const addressees = [
  "institution",
  "bureau",
  "pboc-branch",
  "hotline-12378",
  "insurer",
  "police",
  "self",
] as const;
export type Addressee = (typeof addressees)[number];

/** A line that needs a fact is left out without it. */
export type Line = Text | { readonly only: (file: LetterFile) => boolean; readonly line: Text };

/** A text may hold `{slots}`. */
export type Part =
  | Text
  | { readonly heading: Text }
  | { readonly list: readonly Text[]; readonly marks?: ListMarks }
  /** A table of names and values: what is not known stays open. */
  | { readonly facts: readonly SlotName[] }
  | { readonly only: (file: LetterFile) => boolean; readonly parts: readonly Part[] }
  /** What is worked out from the file: a table, a list. Only what people typed and amounts, no claims. */
  | { readonly drawn: (file: LetterFile, language: Language) => readonly Block[] };
