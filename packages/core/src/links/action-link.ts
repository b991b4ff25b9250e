import { createHmac, timingSafeEqual } from "node:crypto";
import { msOfInstant, type Instant } from "../calendar/instant.ts";
import type { ClientId, DebtId, FileRef, OrgId } from "../kernel/ids.ts";

/**
 * What one link in one mail may do: act on one follow-up, or stop the reminders of one person. `mailbox` is
 * the fingerprint of where the mail went, `step` the reminder that carried it.
 */
export type LinkPurpose =
  | {
      readonly purpose: "follow-up";
      readonly ref: FileRef;
      readonly followUp: string;
      readonly step: string;
      readonly mailbox: string;
    }
  | { readonly purpose: "unsubscribe"; readonly ref: FileRef; readonly mailbox: string }
  /** Ends the mails to one guarantor of one debt. */
  | {
      readonly purpose: "guarantor";
      readonly ref: FileRef;
      readonly guarantorId: string;
      readonly mailbox: string;
    };

export type OpenedLink =
  | { readonly kind: "valid"; readonly link: LinkPurpose }
  | { readonly kind: "expired"; readonly link: LinkPurpose }
  | { readonly kind: "forged" };

/**
 * Signs a link: `<what>.<half of its HMAC-SHA256>`, both base64url. It names no address and no amount; whoever holds it
 * can do that one thing and nothing else until it expires.
 */
export function signLink(link: LinkPurpose, expiresAt: Instant, secret: string): string {
  const { orgId, clientId, debtId } = link.ref;
  const [followUp, step] = namesIn(link);
  const seconds = Math.floor(msOfInstant(expiresAt) / 1000);
  const file = [orgId, clientId, debtId ?? ""];
  const fields = [link.purpose, ...file, followUp, step, link.mailbox, seconds];
  const what = Buffer.from(JSON.stringify(fields)).toString("base64url");
  return `${what}.${signatureOf(what, secret)}`;
}

export function openLink(token: string, now: Instant, secret: string): OpenedLink {
  const [what, signature, ...rest] = token.split(".");
  if (what === undefined || signature === undefined || rest.length > 0) return { kind: "forged" };
  if (!isEqual(signature, signatureOf(what, secret))) return { kind: "forged" };
  const [purpose, orgId, clientId, debtId, followUp, step, mailbox, seconds] = JSON.parse(
    Buffer.from(what, "base64url").toString("utf8"),
  ) as [string, OrgId, ClientId, DebtId | "", string, string, string, number];
  const ref = debtId === "" ? { orgId, clientId } : { orgId, clientId, debtId };
  const link = linkOf(purpose, ref, [followUp, step], mailbox);
  return { kind: seconds * 1000 > msOfInstant(now) ? "valid" : "expired", link };
}

/** What a link is about, besides its file. */
function namesIn(link: LinkPurpose): readonly [name: string, step: string] {
  switch (link.purpose) {
    case "follow-up":
      return [link.followUp, link.step];
    case "guarantor":
      return [link.guarantorId, ""];
    case "unsubscribe":
      return ["", ""];
  }
}

function linkOf(
  purpose: string,
  ref: FileRef,
  [name, step]: readonly [string, string],
  mailbox: string,
): LinkPurpose {
  if (purpose === "follow-up") return { purpose, ref, followUp: name, step, mailbox };
  if (purpose === "guarantor") return { purpose, ref, guarantorId: name, mailbox };
  return { purpose: "unsubscribe", ref, mailbox };
}

/** Tells one address from another, and nobody without the secret which one it is. */
export function mailboxOf(address: string, secret: string): string {
  const hmac = createHmac("sha256", secret).update(`aftercare mailbox ${address.toLowerCase()}`);
  return hmac.digest().subarray(0, 8).toString("base64url");
}

/** 128 bits are beyond guessing, and the address stays short enough to be copied from a mail. */
function signatureOf(what: string, secret: string): string {
  const whole = createHmac("sha256", secret).update(`aftercare link v2 ${what}`).digest();
  return whole.subarray(0, 16).toString("base64url");
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
