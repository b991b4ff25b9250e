/**
 * What of an event's data leaves by a webhook, by type, wherever in the data the field stands: codes, days,
 * sums and ids. What is not named stays: names, addresses, numbers of accounts and contracts, and whatever a
 * person wrote. Who needs more reads the file with a key of its own. Every type tells its day, `on`.
 */
const terms =
  "kind creditor licence reportsToPbc manualClosure contract signedOn principalFen annualRateBasisPoints instalmentFen " +
  "schedule dueOn amountFen guaranteed collateral id autoDebits channel nextDebitOn sharedWithActiveDebt " +
  "hadOverdue overdues producedOn";
const notice = "mail steps";

const toldFields: Readonly<Record<string, string>> = {
  "client.enrolled": "language assignee",
  "client.amended": "language",
  "consent.given": "purpose textVersion",
  "consent.withdrawn": "purpose textVersion",
  "reminders.preferred": "off pausedUntil showLenders",
  "payoff-order.chosen": "order line monthlyFen",
  "credit-report.obtained": "channel",

  "debt.recorded": `${terms} outstandingFen assignee`,
  "debt.amended": terms,
  "statement.received":
    "statementId purpose principalFen overdueInterestFen penaltyFen lateFeeFen serviceFeeFen validUntil",
  "statement.difference-resolved": "statementId agreedBalanceFen",
  "offer.received":
    "offerId kind proposedBy coversFen schedule months monthlyFen feeFen waivedFen validUntil clauses " +
    "noNewPenaltyOnNotYetDue collectionPauses certificateAfterwards inWriting costTableAttached " +
    "contractFeeBasisPoints",
  "offer.answered": "offerId outcome",
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
  "objection.filed": "objectionId channel anomalies",
  "objection.answered": "objectionId outcome",
  "complaint.filed": "complaintId body",
  "complaint.answered": "complaintId outcome",

  "contact.logged": "contactId channel answered target demandsPayment demandFen",
  "contact.paid-reported": "contactId amountFen",
  "contact.verified": "contactId through outcome owedFen",
  "contact.triaged": "contactId as",

  "collateral.release-applied": "collateralId",
  "collateral.release-accepted": "collateralId",
  "collateral.released": "collateralId",
  "compensation.letter-received": "from",

  "evidence.added": "evidenceId kind sizeBytes mediaType paymentId from",
  "evidence.reviewed": "evidenceId outcome reason",
  "evidence.withdrawn": "evidenceId",
  "evidence.locked": "evidenceIds until",
  "evidence.purged": "evidenceIds",

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
