import { say } from "../notices/notice.ts";
import type { Text } from "../kernel/language.ts";
import { consumerArticles } from "./references.ts";

/** What a sentence rests on. Law binds; advice does not; `known` is what an office or the press says. */
export type Basis = "law" | "known" | "advice";

/** H: we read the original. M: several sources agree. L: one source, or a weak one. (rules.md) */
export type Confidence = "H" | "M" | "L";

export interface Claim {
  readonly text: Text;
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** Where it stands. */
  readonly reference: Text;
}

/** Something worth knowing beside a task. Nobody has to do anything about it. */
export interface Card {
  /** Its anchor on the page: never changed once it is out. */
  readonly id: string;
  /** Rows of the checklist, and sources of the rules paper, that it serves. */
  readonly source: readonly string[];
  readonly kind: CardKind;
  readonly title: Text;
  readonly claims: readonly Claim[];
  /** Ids of the rules whose tasks it belongs to. */
  readonly tasks: readonly string[];
}

/** In the order in which they are shown. */
export const cardKinds = ["question", "myth", "scam", "tip"] as const;
export type CardKind = (typeof cardKinds)[number];

/** What a regulation says; its own text was read. */
export function law(chinese: string, english: string, reference: Text): Claim {
  return { text: say(chinese, english), basis: "law", confidence: "H", reference };
}

/** What an office or the press has made public. */
export function known(
  chinese: string,
  english: string,
  reference: Text,
  confidence: Confidence,
): Claim {
  return { text: say(chinese, english), basis: "known", confidence, reference };
}

/** What the consumer articles recommend: they name no source themselves. */
export function advice(chinese: string, english: string): Claim {
  return {
    text: say(chinese, english),
    basis: "advice",
    confidence: "L",
    reference: consumerArticles,
  };
}
