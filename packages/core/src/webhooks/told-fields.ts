/**
 * What of an event's data leaves by a webhook, by type, wherever in the data the field stands: codes, days,
 * sums and ids. What is not named stays: names, addresses, numbers of accounts and contracts, and whatever a
 * person wrote. Who needs more reads the file with a key of its own. Every type tells its day, `on`.
 */
const terms =
  "kind creditor creditorId licence reportsToPbc manualClosure contract signedOn principalFen annualRateBasisPoints instalmentFen creditLimitFen " +
  "schedule dueOn amountFen guaranteed collateral id autoDebits channel nextDebitOn sharedWithActiveDebt " +
  "hadOverdue overdues producedOn";
const notice = "mail steps";
const schedule = "schedule fromOn count amountFen anchorDay";

const toldFields: Readonly<Record<string, string>> = {
  "client.enrolled": "language assignee",
  "client.amended": "language",
  "consent.given": "purpose textVersion",
  "consent.withdrawn": "purpose textVersion",
  "reminders.preferred": "off pausedUntil showLenders",
  "payoff-order.chosen": "order line monthlyFen",
  "big-spend.planned": "spendId statementOn",
  "new-credit.opened": "creditId kind",
  "challenge.chosen": "joins",
  "credit-report.obtained": "channel",
  "credit-report.read":
    "reportId channel accounts debtId mine accountType statusCode balanceFen creditLineFen inquiriesIn90Days",

  "debt.recorded": `${terms} outstandingFen assignee`,
  "debt.amended": terms,
  "debt.transferred":
    "transferId toCreditor creditorId licence reportsToPbc manualClosure noticeReceivedOn evidenceId",
  "debt.transfer-noticed": "transferId noticeReceivedOn evidenceId",
  "creditor.legality-reviewed": "outcome",
  "statement.received":
    "statementId purpose principalFen overdueInterestFen penaltyFen lateFeeFen serviceFeeFen validUntil",
  "statement.total-received": "statementId purpose totalFen validUntil",
  "statement.reconciled":
    "statementId principalFen overdueInterestFen penaltyFen lateFeeFen serviceFeeFen",
  "statement.difference-typed": "statementId line type evidenceIds",
  "statement.lender-asked": "statementId ticketId channel evidenceIds",
  "statement.lender-answered": "statementId ticketId outcome evidenceIds",
  "statement.difference-closed": "statementId line outcome agreedFen evidenceIds",
  "statement.difference-resolved": "statementId agreedBalanceFen",
  "statement.signed-off": "statementId",
  "offer.received":
    "offerId kind proposedBy coversFen schedule months monthlyFen feeFen waivedFen validUntil clauses " +
    "noNewPenaltyOnNotYetDue collectionPauses certificateAfterwards inWriting costTableAttached " +
    "contractFeeBasisPoints",
  "offer.answered": "offerId outcome",
  "plan.drafted": `planId offerId ${schedule}`,
  "plan.shared": "planId",
  "plan.answered": "planId answer",
  "plan.activated": "planId",
  "plan.changed": `planId ${schedule}`,
  "plan.autopay-set": "planId authorisationId",
  "plan.ended": "planId reason",
  "promise.made": "promiseId promisedOn amountFen",
  "payment.made": "paymentId amountFen method",
  "payment.reversed": "paymentId",
  "settlement.declared": "basis",
  "settlement.certified": "remaining amountFen settledOn evidenceId",
  "account.status-seen": "status where",
  "account.balance-seen": "balanceFen",
  "autodebit.cancelled": "authorisationId",
  "autodebit.charged": "contactId amountFen",

  "credit.checked":
    "reportId accountType statusCode balanceFen marks creditLineFen keepsCreditLine",
  "anomaly.found": "anomalyId kind",
  "anomaly.dismissed": "anomalyId",
  "objection.drafted": "objectionId channel anomalies",
  "objection.filed": "objectionId channel anomalies filedBy",
  "objection.progressed": "objectionId state",
  "objection.answered": "objectionId outcome",
  "objection.escalated": "objectionId step",
  "objection.closed": "objectionId why",
  "complaint.filed": "complaintId body objectionId",
  "complaint.answered": "complaintId outcome",

  "letter.made": "letter language as sha256",
  "letter.sent": "letterId letter how",
  "letter.answered": "letterId outcome",

  "contact.logged":
    "contactId channel answered target at until dials durationSeconds nightAgreed contactRefused disclosed " +
    "demandsPayment demandFen evidenceIds",
  "contact.loss-step-done": "contactId step",
  "contact.paid-reported": "contactId amountFen",
  "contact.verified": "contactId through numberFrom outcome owedFen",
  "contact.triaged": "contactId as",

  "legal.paper-received": "legalId paper courtOn claimFen evidenceIds",
  "legal.court-date-set": "legalId courtOn",
  "legal.court-attended": "legalId",
  "legal.referred": "legalId helper",
  "legal.closed": "legalId outcome evidenceIds",

  "guarantor.named": "guarantorId role",
  "guarantor.consented": "guarantorId how textVersion language evidenceId",
  "guarantor.withdrew": "guarantorId",
  "guarantee.help-refused": "refusalId what whose collateralId",
  "collateral.release-applied": "collateralId",
  "collateral.release-accepted": "collateralId",
  "collateral.released": "collateralId",
  "compensation.letter-received": "from",

  "evidence.added": "evidenceId kind sizeBytes mediaType paymentId from",
  "evidence.reviewed": "evidenceId outcome reason",
  "evidence.withdrawn": "evidenceId",
  "evidence.locked": "evidenceIds until",
  "evidence.purged": "evidenceIds",

  "dossier.asked": "dossierId purpose debtIds from",
  "dossier.ready": "dossierId files sizeBytes notVerified",

  "followup.done": "followUp",
  "followup.snoozed": "followUp until",
  "followup.help-asked": "followUp",
  "followup.reopened": "followUp",
  "followup.skipped": "followUp",

  "nudge.asked": "nudgeId followUp",
  "nudge.withdrawn": "nudgeId",

  "notice.sent": notice,
  "notice.uncertain": notice,
  "notice.withheld": `${notice} reason`,
  "notice.failed": notice,
  "notice.delivered": notice,
  "notice.bounced": notice,
  "notice.complained": notice,

  "message.sent": "messageId from topic followUp debtId preferredTime",
  "talk.logged": "talkId channel outcome nextStep previousStepDone",

  "note.added": "internal",
  "assignment.changed": "assignee",
  "plan.recomputed": "moved followUp from to",
};

/** The types that tell more than that they happened, in version 1. */
export const toldTypes = Object.keys(toldFields).map((name) => `aftercare.${name}.v1`);

/** The same data with nothing but told fields, at every depth. A type that nobody decided about tells none. */
export function toldData(type: string, data: unknown): object {
  const name = type.replace(/^aftercare\./, "").replace(/\.v1$/, "");
  const fields = new Set(["on", ...(toldFields[name] ?? "").split(" ")]);
  return pick(fields, data) as object;
}

function pick(fields: ReadonlySet<string>, data: unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => pick(fields, item));
  if (typeof data !== "object" || data === null) return data;
  const told = Object.entries(data).filter(([field]) => fields.has(field));
  return Object.fromEntries(told.map(([field, value]) => [field, pick(fields, value)]));
}
