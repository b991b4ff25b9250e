import type { DebtFacts } from "@aftercare/core/casefile/facts.ts";
import type { GuarantorConsent } from "@aftercare/core/casefile/guarantor-fact.ts";
import { maskAddress } from "@aftercare/core/notices/mask-address.ts";
import { z } from "@hono/zod-openapi";
import { creditorTerms } from "./debt-terms-view.ts";
import { day, fact, id, language, list, said } from "./parts.ts";

/** Who and what stands behind a debt, who would not help, and who is to be paid. */

const guarantorSchema = fact({
  id,
  name: z.string(),
  role: z.enum(["guarantor", "joint-guarantor", "collateral-owner", "co-borrower"]),
  consent: fact({
    how: z.enum(["in-person", "on-paper", "by-phone", "by-message"]),
    textVersion: z.string(),
    /** Masked, so that it can be known again: `w***@example.org`, `*******8000`. */
    email: z.string().optional(),
    phone: z.string().optional(),
    language,
  }).optional(),
  withdrawn: said.optional(),
});

export const guaranteeFields = {
  guaranteeReleased: said.optional(),
  /** A person of their own: how to reach them is there, masked, while they consent. */
  guarantors: list(guarantorSchema).optional(),
  helpRefused: list(
    fact({
      id,
      what: z.enum(["certificate", "release", "insurer-letter", "platform-proof"]),
      whose: z.enum(["lender", "guarantee-company", "registry", "insurer"]),
      collateralId: id.optional(),
    }),
  ).optional(),
  collateralSteps: list(fact({ id, step: z.enum(["applied", "accepted", "released"]) })),
  compensation: fact({ insurer: z.string() }).optional(),
  compensationLetters: list(fact({ from: z.enum(["insurer", "platform"]) })),
  /** Without `noticedOn` somebody only says so, and the creditor is who it was (Civil Code 546). */
  transfers: list(
    fact({
      id,
      from: z.string(),
      to: creditorTerms,
      noticedOn: day.optional(),
      notice: said.optional(),
    }),
  ).optional(),
  legality: fact({ outcome: z.enum(["licensed", "not-found", "unclear"]) }).optional(),
};

export function maskedGuarantors({ guarantors }: DebtFacts): Pick<DebtFacts, "guarantors"> {
  if (guarantors === undefined) return {};
  return {
    guarantors: guarantors.map(({ consent, ...guarantor }) =>
      consent === undefined ? guarantor : { ...guarantor, consent: masked(consent) },
    ),
  };
}

function masked({ email, phone, ...consent }: GuarantorConsent): GuarantorConsent {
  return {
    ...consent,
    ...(email === undefined ? {} : { email: maskAddress(email) }),
    ...(phone === undefined ? {} : { phone: phone.replace(/.(?=.{4})/g, "*") }),
  };
}
