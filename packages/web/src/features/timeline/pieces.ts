import { documentNames, reviewReasonNames } from "@aftercare/core/notices/document-names.ts";
import { payoffOrderNames } from "../payoff/order-texts.ts";
import { statusValues, whereValues } from "./account-value-texts.ts";
import { contactPieces } from "./contact-pieces.ts";
import { fieldTexts as texts } from "./field-texts.ts";
import { amount, choice, day, internal, note, reason, words, type Piece } from "./piece.ts";
import { letterPieces } from "./letter-pieces.ts";
import { creditorPieces } from "./creditor-pieces.ts";
import { statementPieces } from "./statement-pieces.ts";
import * as values from "./value-texts.ts";

const terms = [
  words("creditor.name", texts.lender),
  amount("principalFen", texts.borrowed),
  amount("outstandingFen", texts.left),
  amount("instalmentFen", texts.monthlyDue),
  words("contract.number", texts.contract),
  day("contract.signedOn", texts.signedOn),
  words("contract.prepayFeeClause", texts.prepayClause),
];
const schedule = [
  amount("schedule.0.amountFen", texts.eachMonth),
  day("schedule.0.fromOn", texts.firstOn),
];
const person = [
  words("name", texts.name),
  words("email", texts.email),
  words("phone", texts.phone),
];
const consent = [
  choice("purpose", texts.purpose, values.purposeValues),
  words("to", texts.to),
  words("textVersion", texts.version),
];

/** What is told of each kind of event beside its title; what is not here has a title alone. */
export const piecesOf: Readonly<Record<string, readonly Piece[]>> = {
  "client.enrolled": person,
  "client.amended": person,
  "consent.given": consent,
  "consent.withdrawn": consent,
  "reminders.preferred": [day("pausedUntil", texts.pausedUntil)],
  "payoff-order.chosen": [
    choice("order", texts.order, payoffOrderNames),
    amount("monthlyFen", texts.monthly),
    reason,
  ],
  "credit-report.obtained": [choice("channel", texts.where, values.reportChannelValues)],

  "debt.recorded": terms,
  "debt.amended": terms,
  ...statementPieces,
  "statement.difference-resolved": [amount("agreedBalanceFen", texts.agreed), reason],
  "offer.received": [
    choice("kind", texts.kind, values.offerKindValues),
    amount("schedule.0.monthlyFen", texts.eachMonth),
    amount("waivedFen", texts.waived),
    amount("feeFen", texts.fee),
    day("validUntil", texts.validUntil),
    note,
  ],
  ...letterPieces,
  "offer.answered": [
    choice("outcome", texts.outcome, values.offerOutcomeValues),
    reason,
    words("signOff", texts.signOff),
  ],
  "plan.drafted": [...schedule, note],
  "plan.shared": [words("words", texts.words)],
  "plan.answered": [
    choice("answer", texts.outcome, values.planAnswerValues),
    words("words", texts.words),
  ],
  "plan.activated": [
    internal(words("overDifferences", texts.overDifferences)),
    internal(words("overBudget", texts.overBudget)),
    internal(amount("gate.surplusFen", texts.surplus)),
    internal(amount("gate.peakFen", texts.peak)),
  ],
  "plan.changed": [...schedule, reason, internal(words("overBudget", texts.overBudget))],
  "plan.ended": [
    choice("reason", texts.reason, values.planEndingValues),
    words("words", texts.words),
  ],
  "promise.made": [day("promisedOn", texts.promisedOn), amount("amountFen")],
  "budget.saved": [amount("incomeFen", texts.income)],
  "big-spend.planned": [
    amount("amountFen"),
    words("what", texts.what),
    day("statementOn", texts.statementOn),
  ],
  "new-credit.opened": [
    choice("kind", texts.kind, values.newCreditValues),
    words("lender", texts.lender),
  ],
  "payment.made": [amount("amountFen"), choice("method", texts.method, values.methodValues), note],
  "payment.reversed": [reason],
  "settlement.declared": [choice("basis", texts.basis, values.basisValues)],
  "settlement.certified": [
    amount("remaining", texts.remaining),
    amount("amountFen"),
    day("settledOn", texts.settledOn),
    words("account", texts.account),
  ],
  "account.status-seen": [
    choice("status", texts.status, statusValues),
    choice("where", texts.where, whereValues),
  ],
  "account.balance-seen": [amount("balanceFen", texts.balance)],
  "autodebit.charged": [amount("amountFen")],

  "credit.checked": [
    words("accountType", texts.accountType),
    words("statusCode", texts.statusCode),
    amount("balanceFen", texts.balance),
  ],
  "anomaly.found": [choice("kind", texts.kind, values.anomalyValues), note],
  "anomaly.dismissed": [reason],
  "credit-report.read": [choice("channel", texts.where, values.reportChannelValues)],
  "objection.drafted": [
    choice("channel", texts.body, values.objectionValues),
    words("words", texts.words),
  ],
  "objection.progressed": [choice("state", texts.status, values.platformStateValues)],
  "objection.escalated": [
    choice("step", texts.nextStep, values.escalationValues),
    words("reference", texts.number),
  ],
  "objection.closed": [choice("why", texts.reason, values.objectionEndValues)],
  "objection.filed": [
    choice("channel", texts.body, values.objectionValues),
    words("receiptNumber", texts.receipt),
    choice("filedBy", texts.filedBy, values.filedByValues),
  ],
  "objection.answered": [choice("outcome", texts.outcome, values.objectionOutcomeValues)],
  "complaint.filed": [
    choice("body", texts.body, values.complaintBodyValues),
    words("about", texts.words),
  ],
  "complaint.answered": [choice("outcome", texts.outcome, values.complaintOutcomeValues)],

  ...contactPieces,
  ...creditorPieces,
  "compensation.paid": [words("insurer", texts.insurer)],
  "compensation.letter-received": [choice("from", texts.sender, values.insurerValues)],

  "evidence.added": [choice("kind", texts.document, documentNames)],
  "evidence.reviewed": [
    choice("outcome", texts.outcome, values.reviewValues),
    choice("reason", texts.reason, reviewReasonNames),
    words("text", texts.words),
  ],
  "evidence.withdrawn": [reason],
  "evidence.held": [reason],
  "evidence.purge-deferred": [day("until", texts.untilDay)],

  "data.requested": [choice("kind", texts.kind, values.requestValues), words("text", texts.words)],
  "data.answered": [choice("outcome", texts.outcome, values.answerValues), reason],
  "data.disclosed": [words("to", texts.to), words("what", texts.what)],
  "data.restricted": [reason],
  "data.released": [reason],
  "data.erasure-planned": [day("until", texts.untilDay)],

  "followup.done": [note],
  "followup.skipped": [reason],
  "followup.snoozed": [day("until", texts.until)],
  "followup.help-asked": [note],

  "notice.withheld": [choice("reason", texts.reason, values.withheldValues)],
  "mail-trouble.cleared": [reason],

  "handover.proposed": [words("toName", texts.to), reason],
  "handover.declined": [reason],
  "handover.withdrawn": [reason],

  "message.sent": [
    words("text", texts.message),
    choice("preferredTime", texts.preferredTime, values.timeValues),
  ],
  "talk.logged": [
    choice("channel", texts.channel, values.talkChannelValues),
    choice("outcome", texts.outcome, values.talkOutcomeValues),
    internal(words("note", texts.note)),
    internal(words("nextStep.text", texts.nextStep)),
    internal(day("nextStep.on", texts.nextStepOn)),
  ],
  "note.added": [words("text", texts.what)],
  "assignment.changed": [{ field: "assignee", label: texts.assignee, as: "member" }],
  "case.closed": [reason],
  "case.reopened": [reason],
};
