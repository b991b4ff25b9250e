import * as lines from "../reconcile/line-texts.ts";
import { fieldTexts as texts } from "./field-texts.ts";
import { amount, choice, day, note, reason, words, type Piece } from "./piece.ts";

const fiveAmounts = [
  amount("principalFen", texts.principalPart),
  amount("overdueInterestFen", texts.overdueInterest),
  amount("penaltyFen", texts.penalty),
  amount("lateFeeFen", texts.lateFee),
  amount("serviceFeeFen", texts.serviceFee),
];

/** How a reconciliation is told. */
export const statementPieces: Readonly<Record<string, readonly Piece[]>> = {
  "statement.received": [...fiveAmounts, day("validUntil", texts.validUntil)],
  "statement.total-received": [
    amount("totalFen", texts.total),
    day("validUntil", texts.validUntil),
  ],
  "statement.reconciled": fiveAmounts,
  "statement.difference-typed": [
    choice("line", texts.line, lines.lineValues),
    choice("type", texts.kind, lines.differenceValues),
    note,
  ],
  "statement.lender-asked": [
    choice("channel", texts.channel, lines.askedThroughValues),
    words("ticketNumber", texts.ticket),
    note,
  ],
  "statement.lender-answered": [choice("outcome", texts.outcome, lines.ticketOutcomeValues), note],
  "statement.difference-closed": [
    choice("line", texts.line, lines.lineValues),
    choice("outcome", texts.outcome, lines.lineOutcomeValues),
    amount("agreedFen", texts.agreedSum),
    reason,
  ],
  "statement.signed-off": [note],
};
