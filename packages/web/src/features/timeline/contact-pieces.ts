import {
  contactChannelValues,
  throughValues,
  verifiedValues,
  triageValues,
  targetValues,
  lossStepValues,
} from "./contact-value-texts.ts";
import { fieldTexts as texts } from "./field-texts.ts";
import { paperValues, helperValues, legalOutcomeValues } from "./legal-value-texts.ts";
import { amount, choice, day, note, words, type Piece } from "./piece.ts";

const courtDay = [
  day("courtOn", texts.courtOn),
  words("courtAt", texts.at),
  words("court", texts.court),
  words("room", texts.room),
  words("caseNumber", texts.caseNumber),
];

/** Who got in touch and what came of it; what courts and lawyers sent. */
export const contactPieces: Readonly<Record<string, readonly Piece[]>> = {
  "contact.logged": [
    choice("channel", texts.channel, contactChannelValues),
    words("claimedFrom", texts.claimedFrom),
    words("number", texts.number),
    words("agency", texts.agency),
    words("at", texts.at),
    words("until", texts.untilTime),
    words("dials", texts.dials),
    choice("target", texts.target, targetValues),
    amount("demandFen", texts.demand),
    words("said", texts.said),
  ],
  "contact.verified": [
    choice("through", texts.through, throughValues),
    choice("outcome", texts.outcome, verifiedValues),
    words("numberCalled", texts.numberCalled),
    amount("owedFen", texts.owed),
    words("ticket", texts.ticket),
    note,
  ],
  "contact.triaged": [
    choice("as", texts.triagedAs, triageValues),
    words("ticket", texts.ticket),
    note,
  ],
  "contact.paid-reported": [amount("amountFen")],
  "contact.loss-step-done": [
    choice("step", texts.lossStep, lossStepValues),
    words("reference", texts.ticket),
  ],

  "legal.paper-received": [
    choice("paper", texts.document, paperValues),
    words("from", texts.sender),
    ...courtDay,
    amount("claimFen", texts.claim),
    note,
  ],
  "legal.court-date-set": courtDay,
  "legal.court-attended": [note],
  "legal.referred": [choice("helper", texts.to, helperValues), words("name", texts.name), note],
  "legal.closed": [choice("outcome", texts.outcome, legalOutcomeValues), note],
};
