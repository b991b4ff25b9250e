import type { AccountNotice, AccountSlotsOf } from "./account-notice.ts";
import { digestNotices } from "./digest.ts";
import { invitationNotices } from "./invitation.ts";
import { signInNotices } from "./sign-in.ts";

const notices = {
  ...signInNotices,
  ...invitationNotices,
  ...digestNotices,
} as const satisfies Record<string, AccountNotice>;

export type AccountNoticeId = keyof typeof notices;

/** The values one notice needs: a missing one does not compile. */
export type AccountNoticeSlots<Id extends AccountNoticeId> = AccountSlotsOf<(typeof notices)[Id]>;

export function accountNoticeOf(id: AccountNoticeId): AccountNotice {
  return notices[id];
}

export const accountNoticeIds = Object.keys(notices) as readonly AccountNoticeId[];
