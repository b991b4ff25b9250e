import { letterNames } from "@aftercare/core/letters/letter-names.ts";
import { letterOutcomeTexts, madeAsValues, sentWays } from "../letters/letter-value-texts.ts";
import { fieldTexts as texts } from "./field-texts.ts";
import { choice, note, words, type Piece } from "./piece.ts";

/** Letters that were made, sent and answered; of their text only a hash is kept, and nobody reads that. */
export const letterPieces: Readonly<Record<string, readonly Piece[]>> = {
  "letter.made": [
    choice("letter", texts.letter, letterNames),
    choice("as", texts.made, madeAsValues),
  ],
  "letter.sent": [
    choice("letter", texts.letter, letterNames),
    choice("how", texts.sentBy, sentWays),
    words("receipt", texts.receipt),
  ],
  "letter.answered": [choice("outcome", texts.outcome, letterOutcomeTexts), note],
};
