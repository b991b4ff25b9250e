import * as account from "./account.ts";
import * as casefile from "./case.ts";
import * as client from "./client.ts";
import { consentGiven, consentWithdrawn } from "./consent.ts";
import * as contact from "./contact.ts";
import { messageSent, talkLogged } from "./conversation.ts";
import * as credit from "./credit.ts";
import * as data from "./data.ts";
import * as debt from "./debt.ts";
import * as difference from "./difference.ts";
import type { EventDefinition } from "./define.ts";
import { dossierAsked, dossierReady } from "./dossier.ts";
import * as evidence from "./evidence.ts";
import * as followUp from "./follow-up.ts";
import * as guarantee from "./guarantee.ts";
import { guarantorConsented, guarantorNamed, guarantorWithdrew } from "./guarantor.ts";
import * as handover from "./handover.ts";
import * as legal from "./legal.ts";
import * as notice from "./notice.ts";
import { nudgeAsked, nudgeWithdrawn } from "./nudge.ts";
import { letterAnswered, letterMade, letterSent } from "./letter.ts";
import * as objection from "./objection.ts";
import * as course from "./objection-course.ts";
import { offerAnswered, offerReceived } from "./offer.ts";
import * as payment from "./payment.ts";
import * as habit from "./habits.ts";
import { evidenceReviewed } from "./review.ts";
import {
  autopaySet,
  planActivated,
  planAnswered,
  planEnded,
  planShared,
  promiseMade,
} from "./plan.ts";
import { planChanged, planDrafted } from "./plan-draft.ts";
import { payoffOrderChosen } from "./planning.ts";
import { remindersPreferred } from "./reminders.ts";
import { creditReportRead } from "./report.ts";
import { settlementCertified, settlementDeclared } from "./settlement.ts";
import * as statement from "./statement.ts";
import * as ticket from "./ticket.ts";
import { debtTransferred, legalityReviewed, transferNoticed } from "./transfer.ts";

/** Every event there is, in the order in which a case usually meets them. */
export const eventDefinitions: readonly EventDefinition[] = [
  client.clientEnrolled,
  client.clientAmended,
  consentGiven,
  consentWithdrawn,
  remindersPreferred,
  payoffOrderChosen,
  habit.budgetSaved,
  habit.bigSpendPlanned,
  habit.newCreditOpened,
  habit.challengeChosen,
  client.creditReportObtained,
  creditReportRead,
  debt.debtRecorded,
  debt.debtAmended,
  debtTransferred,
  transferNoticed,
  legalityReviewed,
  statement.statementReceived,
  statement.statementTotalReceived,
  statement.statementReconciled,
  difference.differenceTyped,
  ticket.lenderAsked,
  ticket.lenderAnswered,
  difference.differenceClosed,
  statement.statementResolved,
  statement.statementSignedOff,
  offerReceived,
  offerAnswered,
  planDrafted,
  planShared,
  planAnswered,
  planActivated,
  planChanged,
  autopaySet,
  planEnded,
  promiseMade,
  payment.paymentMade,
  payment.paymentReversed,
  settlementDeclared,
  settlementCertified,
  account.accountStatusSeen,
  account.accountBalanceSeen,
  account.accountClosed,
  account.autoDebitCancelled,
  account.autoDebitCharged,
  credit.creditChecked,
  credit.anomalyFound,
  credit.anomalyDismissed,
  course.objectionDrafted,
  objection.objectionFiled,
  course.objectionProgressed,
  objection.objectionAnswered,
  course.objectionEscalated,
  course.objectionClosed,
  objection.complaintFiled,
  objection.complaintAnswered,
  letterMade,
  letterSent,
  letterAnswered,
  contact.contactLogged,
  contact.contactVerified,
  contact.contactTriaged,
  contact.contactPaidReported,
  contact.contactLossStepDone,
  legal.legalPaperReceived,
  legal.courtDateSet,
  legal.courtAttended,
  legal.legalReferred,
  legal.legalClosed,
  guarantorNamed,
  guarantorConsented,
  guarantorWithdrew,
  guarantee.guaranteeReleased,
  guarantee.guaranteeHelpRefused,
  guarantee.collateralApplied,
  guarantee.collateralAccepted,
  guarantee.collateralReleased,
  guarantee.compensationPaid,
  guarantee.compensationLetterReceived,
  evidence.evidenceAdded,
  evidenceReviewed,
  evidence.evidenceWithdrawn,
  evidence.evidenceLocked,
  evidence.evidencePurged,
  evidence.evidenceHeld,
  evidence.purgeDeferred,
  evidence.erasureCalled,
  evidence.erasureRecalled,
  dossierAsked,
  dossierReady,
  data.dataRequested,
  data.dataAnswered,
  data.dataDisclosed,
  data.dataRestricted,
  data.dataReleased,
  data.erasurePlanned,
  data.dataErased,
  handover.handoverProposed,
  handover.handoverAccepted,
  handover.handoverDeclined,
  handover.handoverWithdrawn,
  messageSent,
  talkLogged,
  followUp.followUpDone,
  followUp.followUpSkipped,
  followUp.followUpReopened,
  followUp.followUpSnoozed,
  followUp.followUpHelpAsked,
  nudgeAsked,
  nudgeWithdrawn,
  notice.noticeSent,
  notice.noticeUncertain,
  notice.noticeWithheld,
  notice.noticeFailed,
  notice.noticeDelivered,
  client.noticeBounced,
  client.noticeComplained,
  client.mailTroubleCleared,
  casefile.noteAdded,
  casefile.assignmentChanged,
  casefile.caseClosed,
  casefile.caseReopened,
  casefile.planRecomputed,
];

const byType = new Map(eventDefinitions.map((definition) => [definition.type, definition]));

export function eventDefinition(type: string): EventDefinition | undefined {
  return byType.get(type);
}
