import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";

/** One person's mail about one week, which begins on that Monday. */
export interface DigestRef {
  readonly orgId: OrgId;
  readonly week: IsoDate;
  readonly userId: string;
}

/** `empty`: there was nothing to say. `uncertain`: it may have left, and is not sent again. */
export type DigestEnd = "sent" | "empty" | "refused" | "uncertain";

/** What became of the weekly digests: the row, not the timer, says whether one still has to go. */
export interface Digests {
  /**
   * True for the one worker that may send it now: nobody has, and no other holds it. A worker that died is
   * followed by one more, so that a crash costs at most one repeat and never the mail.
   */
  claim(ref: DigestRef, now: Instant, heldUntil: Instant): Promise<boolean>;
  end(ref: DigestRef, end: DigestEnd): Promise<void>;
  /** Nothing left, and it is certain: whoever comes next may claim it. */
  release(ref: DigestRef): Promise<void>;
}
