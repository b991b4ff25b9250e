import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";
import type { Basis, CardKind, Confidence } from "./card.ts";

/** The names of what stands on a card. */

export const basisWords: Readonly<Record<Basis, Text>> = {
  law: say("法律规定", "Law"),
  known: say("公开说明", "Public statement"),
  advice: say("建议", "Advice"),
};

export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  H: say("读过原文", "we read the original"),
  M: say("几处说法一致", "several sources agree"),
  L: say("只有这一处，供参考", "only there, for orientation"),
};

export const kindWords: Readonly<Record<CardKind, Text>> = {
  scam: say("常见的骗局", "Known scams"),
  myth: say("常见的误会", "Common beliefs"),
  question: say("常问的问题", "Common questions"),
  tip: say("小建议", "Small tips"),
};
