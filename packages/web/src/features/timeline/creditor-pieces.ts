import { fieldTexts } from "./field-texts.ts";
import {
  consentWayValues,
  creditorFieldTexts as texts,
  guarantorRoleValues,
  legalityValues,
  refusedThingValues,
  refusingSideValues,
} from "./creditor-field-texts.ts";
import { choice, day, note, reason, words, type Piece } from "./piece.ts";

/** Who lends and who stands behind it: transfers, licences, guarantors, and who would not help. */
export const creditorPieces: Readonly<Record<string, readonly Piece[]>> = {
  "debt.transferred": [
    words("toCreditor.name", texts.newCreditor),
    day("noticeReceivedOn", texts.noticedOn),
    words("said", fieldTexts.said),
  ],
  "debt.transfer-noticed": [day("noticeReceivedOn", texts.noticedOn)],
  "creditor.legality-reviewed": [choice("outcome", fieldTexts.outcome, legalityValues), note],
  "guarantor.named": [
    words("name", fieldTexts.name),
    choice("role", texts.role, guarantorRoleValues),
  ],
  // How they can be reached is no part of the story that is told.
  "guarantor.consented": [
    choice("how", texts.how, consentWayValues),
    words("textVersion", fieldTexts.version),
  ],
  "guarantee.help-refused": [
    choice("whose", texts.whose, refusingSideValues),
    choice("what", texts.what, refusedThingValues),
    reason,
  ],
};
