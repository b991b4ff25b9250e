import { autodebitNotices } from "./content/autodebit.ts";
import { certificateNotices } from "./content/certificate.ts";
import { compensationNotices } from "./content/compensation.ts";
import { complaintNotices } from "./content/complaint.ts";
import { contactNotices } from "./content/contact.ts";
import { conversationNotices } from "./content/conversation.ts";
import { creditNotices } from "./content/credit.ts";
import { dossierNotices } from "./content/dossier.ts";
import { evidenceNotices } from "./content/evidence.ts";
import { guaranteeNotices } from "./content/guarantee.ts";
import { guarantorNotices } from "./content/guarantor.ts";
import { habitNotices } from "./content/habit.ts";
import { handoverNotices } from "./content/handover.ts";
import { legalNotices } from "./content/legal.ts";
import { objectionNotices } from "./content/objection.ts";
import { letterNotices } from "./content/letter.ts";
import { offerNotices } from "./content/offer.ts";
import { planNotices } from "./content/plan.ts";
import { reconcileNotices } from "./content/reconcile.ts";
import { reviewNotices } from "./content/review.ts";
import { serviceNotices } from "./content/service.ts";
import { settlingNotices } from "./content/settling.ts";
import { yearlyNotices } from "./content/yearly.ts";
import type { NoticeId } from "./notice-id.ts";
import type { Notice, SlotsOf } from "./notice.ts";
import type { SlotName } from "./slots.ts";

const notices = {
  ...settlingNotices,
  ...autodebitNotices,
  ...certificateNotices,
  ...creditNotices,
  ...yearlyNotices,
  ...objectionNotices,
  ...complaintNotices,
  ...evidenceNotices,
  ...guaranteeNotices,
  ...guarantorNotices,
  ...compensationNotices,
  ...contactNotices,
  ...legalNotices,
  ...handoverNotices,
  ...conversationNotices,
  ...dossierNotices,
  ...reviewNotices,
  ...offerNotices,
  ...letterNotices,
  ...planNotices,
  ...habitNotices,
  ...reconcileNotices,
  ...serviceNotices,
} as const satisfies Record<NoticeId, Notice>;

/** The values one notice needs: a missing one does not compile. */
export type NoticeSlots<Id extends NoticeId> = SlotsOf<(typeof notices)[Id]>;

export function noticeOf(id: NoticeId): Notice {
  return notices[id];
}

/** What a caller has to bring for this notice. */
export function slotsNeededBy(id: NoticeId): readonly SlotName[] {
  return notices[id].slots;
}
