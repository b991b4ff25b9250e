import * as account from "./account.ts";
import * as casefile from "./case.ts";
import * as client from "./client.ts";
import { consentGiven, consentWithdrawn } from "./consent.ts";
import * as contact from "./contact.ts";
import { messageSent, talkLogged } from "./conversation.ts";
import * as credit from "./credit.ts";
import * as data from "./data.ts";
import * as debt from "./debt.ts";
import type { EventDefinition } from "./define.ts";
import * as evidence from "./evidence.ts";
import * as followUp from "./follow-up.ts";
import * as guarantee from "./guarantee.ts";
import * as handover from "./handover.ts";
import * as notice from "./notice.ts";
import { nudgeAsked, nudgeWithdrawn } from "./nudge.ts";
import * as objection from "./objection.ts";
import { offerAnswered, offerReceived } from "./offer.ts";
import * as payment from "./payment.ts";
import { evidenceReviewed } from "./review.ts";
import { payoffOrderChosen } from "./planning.ts";
import { remindersPreferred } from "./reminders.ts";
import {
  settlementCertified,
  settlementDeclared,
  statementReceived,
  statementResolved,
} from "./settlement.ts";

/** Every event there is, in the order in which a case usually meets them. */
export const eventDefinitions: readonly EventDefinition[] = [
  client.clientEnrolled,
  client.clientAmended,
  consentGiven,
  consentWithdrawn,
  remindersPreferred,
  payoffOrderChosen,
  client.creditReportObtained,
  debt.debtRecorded,
  debt.debtAmended,
  statementReceived,
  statementResolved,
  offerReceived,
  offerAnswered,
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
  objection.objectionFiled,
  objection.objectionAnswered,
  objection.complaintFiled,
  objection.complaintAnswered,
  contact.contactLogged,
  contact.contactVerified,
  contact.contactTriaged,
  contact.contactPaidReported,
  guarantee.guaranteeReleased,
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
