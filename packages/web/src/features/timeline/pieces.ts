import { documentNames, reviewReasonNames } from "@aftercare/core/notices/document-names.ts";
import type { Text, Texts } from "../../language/language.ts";
import { payoffOrderNames } from "../payoff/order-texts.ts";
import { fieldTexts as texts } from "./field-texts.ts";
import * as values from "./value-texts.ts";

/** One part of an event's data, and how it is written: `field` is its path, `creditor.name`. */
export interface Piece {
  readonly field: string;
  readonly label: Text;
  readonly as: "amount" | "day" | "words" | "choice" | "member";
  readonly choices?: Texts;
  /** Words of staff for each other. */
  readonly internal?: true;
}

const amount = (field: string, label: Text = texts.amount): Piece => ({
  field,
  label,
  as: "amount",
});
const day = (field: string, label: Text): Piece => ({ field, label, as: "day" });
const words = (field: string, label: Text): Piece => ({ field, label, as: "words" });
const choice = (field: string, label: Text, choices: Texts): Piece => ({
  field,
  label,
  as: "choice",
  choices,
});
const internal = (piece: Piece): Piece => ({ ...piece, internal: true });

const reason = words("reason", texts.reason);
const note = words("note", texts.note);
const terms = [
  words("creditor.name", texts.lender),
  amount("principalFen", texts.borrowed),
  amount("outstandingFen", texts.left),
  amount("instalmentFen", texts.monthlyDue),
  words("contract.number", texts.contract),
  day("contract.signedOn", texts.signedOn),
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
  "statement.received": [
    amount("principalFen", texts.balance),
    day("validUntil", texts.validUntil),
  ],
  "statement.difference-resolved": [amount("agreedBalanceFen", texts.agreed), reason],
  "offer.received": [
    choice("kind", texts.kind, values.offerKindValues),
    amount("schedule.0.monthlyFen", texts.eachMonth),
    amount("waivedFen", texts.waived),
    amount("feeFen", texts.fee),
    day("validUntil", texts.validUntil),
    note,
  ],
  "offer.answered": [
    choice("outcome", texts.outcome, values.offerOutcomeValues),
    reason,
    words("signOff", texts.signOff),
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
    choice("status", texts.status, values.statusValues),
    choice("where", texts.where, values.whereValues),
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
  "objection.filed": [
    choice("channel", texts.body, values.objectionValues),
    words("receiptNumber", texts.receipt),
  ],
  "objection.answered": [choice("outcome", texts.outcome, values.objectionOutcomeValues)],
  "complaint.filed": [
    choice("body", texts.body, values.complaintBodyValues),
    words("about", texts.words),
  ],
  "complaint.answered": [choice("outcome", texts.outcome, values.complaintOutcomeValues)],

  "contact.logged": [
    choice("channel", texts.channel, values.contactChannelValues),
    words("claimedFrom", texts.claimedFrom),
    words("number", texts.number),
    amount("demandFen", texts.demand),
    words("said", texts.said),
  ],
  "contact.verified": [
    choice("through", texts.through, values.throughValues),
    choice("outcome", texts.outcome, values.verifiedValues),
    amount("owedFen", texts.owed),
  ],
  "contact.triaged": [choice("as", texts.triagedAs, values.triageValues), note],
  "contact.paid-reported": [amount("amountFen")],

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

/** `aftercare.payment.made.v1` is `payment.made` in a table. */
export function shortTypeOf(type: string): string {
  return type.replace(/^aftercare\./, "").replace(/\.v\d+$/, "");
}

/** A part of an event's data by its path; undefined when it is not there. */
export function readField(data: unknown, field: string): string | number | undefined {
  let found: unknown = data;
  for (const name of field.split(".")) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return typeof found === "string" || typeof found === "number" ? found : undefined;
}
