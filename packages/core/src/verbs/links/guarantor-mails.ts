import type { DebtFacts } from "../../casefile/facts.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import type { GuarantorFact } from "../../casefile/guarantor-fact.ts";
import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import { refuse } from "../../kernel/refusal.ts";
import { mailboxOf, type LinkPurpose } from "../../links/action-link.ts";
import { recordPress, type PressOutcome } from "./press.ts";
import { holdsLink } from "./read-link.ts";
import { signedPart } from "./read-subscription.ts";

/** The link in a mail to a guarantor: it ends these mails, and can do nothing else. */
export interface GuarantorLink {
  readonly link: LinkPurpose & { readonly purpose: "guarantor" };
  readonly token: string;
}

/** What the actor of such a link holds in the place of a follow-up. */
export function guarantorLinkName(guarantorId: string): string {
  return `guarantor ${guarantorId}`;
}

export interface GuarantorMails {
  readonly language: Language;
  /** Mails go to the address of this link: the consent stands, and the address is still theirs. */
  readonly wanted: boolean;
}

/** Reads and changes nothing; names nobody. Undefined when the link is not the actor's or nobody is there. */
export async function readGuarantorMails(
  ctx: Context,
  of: GuarantorLink,
): Promise<GuarantorMails | undefined> {
  const found = await load(ctx, of);
  if (found === undefined) return undefined;
  const { consent } = found.guarantor;
  const { settings } = ctx;
  const isHere =
    consent?.email !== undefined &&
    mailboxOf(consent.email, settings.linkSecret()) === of.link.mailbox;
  return { language: consent?.language ?? ctx.org.language, wanted: isHere };
}

/** The guarantor withdraws their own consent (PIPL 15). Saying so twice changes nothing more. */
export async function stopGuarantorMails(ctx: Context, of: GuarantorLink): Promise<PressOutcome> {
  const [found, mails] = await Promise.all([load(ctx, of), readGuarantorMails(ctx, of)]);
  if (found === undefined || mails === undefined) return refuse("debt.unknown");
  if (!mails.wanted) return undefined;
  const id = `link-guarantor-off-${contentHash([signedPart(of.token), found.facts.seq])}`;
  const data = { guarantorId: of.link.guarantorId };
  return recordPress(ctx, { ref: of.link.ref, id, type: "aftercare.guarantor.withdrew.v1", data });
}

async function load(
  ctx: Context,
  { link: { ref, guarantorId } }: GuarantorLink,
): Promise<{ readonly facts: DebtFacts; readonly guarantor: GuarantorFact } | undefined> {
  if (!holdsLink(ctx, ref, guarantorLinkName(guarantorId)) || ref.orgId !== ctx.org.id) {
    return undefined;
  }
  const facts = (await ctx.cases.load(ref))?.facts;
  if (facts?.file !== "debt") return undefined;
  const guarantor = facts.guarantors?.find(({ id }) => id === guarantorId);
  return guarantor && { facts, guarantor };
}
