import type { Language } from "../kernel/language.ts";
import type { Said } from "./facts.ts";

export const guarantorRoles = [
  "guarantor",
  "joint-guarantor",
  "collateral-owner",
  "co-borrower",
] as const;

export const consentWays = ["in-person", "on-paper", "by-phone", "by-message"] as const;

/**
 * A person of their own who stands behind a debt. Until they consented themselves there is a name and a role and
 * nothing else; once they withdraw, how to reach them is forgotten here and no mail goes out.
 */
export interface GuarantorFact extends Said {
  readonly id: string;
  readonly name: string;
  readonly role: (typeof guarantorRoles)[number];
  readonly consent?: GuarantorConsent;
  readonly withdrawn?: Said;
}

export interface GuarantorConsent extends Said {
  readonly how: (typeof consentWays)[number];
  readonly textVersion: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language: Language;
}
