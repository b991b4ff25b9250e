import { cardKinds, type Card, type CardKind } from "./card.ts";
import { myths } from "./myths.ts";
import { questions } from "./questions.ts";
import { scams } from "./scams.ts";
import { tips } from "./tips.ts";

const cardsByKind: Readonly<Record<CardKind, readonly Card[]>> = {
  myth: myths,
  question: questions,
  scam: scams,
  tip: tips,
};

/** All there are, kind by kind. */
export const cards: readonly Card[] = cardKinds.flatMap((kind) => cardsByKind[kind]);

/** Those that belong to the tasks of this rule. */
export function cardsFor(rule: string): readonly Card[] {
  return cards.filter(({ tasks }) => tasks.includes(rule));
}
