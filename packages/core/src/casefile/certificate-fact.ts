import type { Said } from "./facts.ts";

export interface CertificateFact extends Said {
  /** Key fields that are missing or do not agree with our books; empty when all four agree. */
  readonly mismatches: readonly CertificateField[];
}

export type CertificateField = "account" | "remaining" | "amount" | "date";
