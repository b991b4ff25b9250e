import { autodebitNotices } from "./content/autodebit.ts";
import { certificateNotices } from "./content/certificate.ts";
import { compensationNotices } from "./content/compensation.ts";
import { complaintNotices } from "./content/complaint.ts";
import { contactNotices } from "./content/contact.ts";
import { conversationNotices } from "./content/conversation.ts";
import { creditNotices } from "./content/credit.ts";
import { evidenceNotices } from "./content/evidence.ts";
import { guaranteeNotices } from "./content/guarantee.ts";
import { handoverNotices } from "./content/handover.ts";
import { objectionNotices } from "./content/objection.ts";
import { offerNotices } from "./content/offer.ts";
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
  ...compensationNotices,
  ...contactNotices,
  ...handoverNotices,
  ...conversationNotices,
  ...reviewNotices,
  ...offerNotices,
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
