import type { Said } from "./facts.ts";

/** The accounts of the second-generation personal report, by its own codes (rules.md 2.4). */
export const accountTypes = ["C1", "D1", "R1", "R2", "R3", "R4"] as const;
export type AccountType = (typeof accountTypes)[number];

const statusCodes = ["1", "2", "3", "31", "4", "5", "6", "7", "8"] as const;

/** `missing`: the account is not in the report. `other`: words that are in none of its code tables (B21). */
export const readStatuses = [...statusCodes, "missing", "other"] as const;
export type ReadStatus = (typeof readStatuses)[number];

/** A month of the record and the mark in its box, where it is not simply in order. */
export interface OddMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly mark: string;
}

/** One account as a report prints it. */
export interface PrintedAccount {
  readonly accountType: AccountType;
  readonly statusCode: ReadStatus;
  /** As it is printed, where no code stands for it. */
  readonly printedStatus?: string | undefined;
  readonly balanceFen?: number | undefined;
  readonly creditLineFen?: number | undefined;
  readonly oddMonths?: readonly OddMonth[] | undefined;
  readonly specialTransactions?: readonly string[] | undefined;
}

export interface CreditCheckFact extends Said {
  readonly accountType: string;
  readonly statusCode: string;
  readonly clean: boolean;
}

/** An account of a whole report: one of our debts, or one that we do not know. */
export interface ReadAccount extends PrintedAccount {
  readonly debtId?: string | undefined;
  readonly lender?: string | undefined;
  /** Of one we do not know: whether the client does. */
  readonly mine?: "yes" | "no" | "unsure" | undefined;
}

/** The report that was read last, as a whole (B40). */
export interface ReportReadFact extends Said {
  readonly reportId: string;
  readonly accounts: readonly ReadAccount[];
  /** Lenders that looked into it in the last 90 days (B44). */
  readonly inquiriesIn90Days?: number;
}

export interface AnomalyFact extends Said {
  readonly id: string;
  readonly kind: string;
  readonly dismissed?: Said;
}

export const objectionChannels = ["ccrc", "institution"] as const;

/** The four states of the bureau's own platform (rules.md 2.2, L4). */
export const platformStates = ["checking", "review-failed", "handling", "handled"] as const;
export type PlatformState = (typeof platformStates)[number];

/** What is left after a no, beside a complaint: B41. */
export const escalationSteps = ["own-statement", "court"] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** Prepared, and nowhere yet: no clock runs for it. */
export interface ObjectionDraftFact extends Said {
  readonly id: string;
  readonly channel: (typeof objectionChannels)[number];
  readonly anomalies: readonly string[];
}

export interface ObjectionFact extends Said {
  readonly id: string;
  readonly channel: (typeof objectionChannels)[number];
  readonly anomalies: readonly string[];
  readonly receiptNumber?: string;
  /** Filed for the client, who signed this power of attorney; without it by the client. */
  readonly proxy?: { readonly evidenceId: string };
  /** Where the bureau's platform showed it last. */
  readonly seen?: Said & { readonly state: PlatformState };
  readonly answered?: Said & { readonly outcome: string };
  readonly steps?: readonly (Said & { readonly step: EscalationStep })[];
  readonly closed?: Said & { readonly why: string };
}

export interface ComplaintFact extends Said {
  readonly id: string;
  readonly body: "pboc" | "institution" | "nfra";
  /** The objection it goes on from. */
  readonly objectionId?: string;
  readonly answered?: Said & { readonly outcome: string };
}
