import type { IsoDate } from "../calendar/dates.ts";
import type { Said } from "./facts.ts";

/** What a client's own file knows about the person's own data: consents, requests, and what becomes of it. */

export const consentPurposes = [
  "case-handling",
  "credit-report-upload",
  "email-reminders",
  "sharing",
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export interface ConsentFact extends Said {
  readonly given: boolean;
  readonly textVersion: string;
  /** Whom a consent to sharing names; without it, anybody. */
  readonly sharedWith?: readonly string[];
}

export const dataRequestKinds = [
  "access",
  "copy",
  "correction",
  "restriction",
  "deletion",
  "explanation",
] as const;

export interface DataRequestFact extends Said {
  readonly id: string;
  readonly kind: (typeof dataRequestKinds)[number];
  readonly answered?: Said & { readonly outcome: "granted" | "partly" | "refused" };
}

/** Why a client's data is deleted (PIPL 47): asked for, consent withdrawn, or no longer needed. */
export const erasureReasons = ["requested", "consent-withdrawn", "purpose-done"] as const;
export type ErasureReason = (typeof erasureReasons)[number];

export interface DataFact extends Said {
  readonly state: "locked" | "deleted";
  readonly because: ErasureReason | "restricted";
  /** Deletion is decided and due after this day. */
  readonly eraseAfter?: IsoDate;
  readonly askedBy?: string;
  /** Deleted, but not all is removed yet; the debts whose files may still be there. */
  readonly left?: readonly string[];
}
