import { expect, test } from "vitest";
import type { Instant } from "../calendar/instant.ts";
import type { ClientId, DebtId, OrgId } from "../kernel/ids.ts";
import { mailboxOf, openLink, signLink, type LinkPurpose } from "./action-link.ts";

const secret = "a secret that only this test knows, long enough";
const ref = { orgId: "org" as OrgId, clientId: "li" as ClientId, debtId: "loan" as DebtId };
const mailbox = mailboxOf("li@example.org", secret);
const link: LinkPurpose = {
  purpose: "follow-up",
  ref,
  followUp: "R03@2026-02-10#银行",
  step: "first",
  mailbox,
};
const before = "2026-03-01T00:00:00.000Z" as Instant;
const expiresAt = "2026-03-15T00:00:00.000Z" as Instant;
const after = "2026-03-15T00:00:01.000Z" as Instant;

test("a link opens as what it was signed for", () => {
  expect(openLink(signLink(link, expiresAt, secret), before, secret)).toEqual({
    kind: "valid",
    link,
  });
  const stop: LinkPurpose = {
    purpose: "unsubscribe",
    ref: { orgId: ref.orgId, clientId: ref.clientId },
    mailbox,
  };
  expect(openLink(signLink(stop, expiresAt, secret), before, secret)).toEqual({
    kind: "valid",
    link: stop,
  });
});

test("an old link still says what it was for, and nothing more", () => {
  expect(openLink(signLink(link, expiresAt, secret), after, secret)).toEqual({
    kind: "expired",
    link,
  });
});

test("a changed letter, another secret or another shape is a forgery", () => {
  const token = signLink(link, expiresAt, secret);
  const [what = "", signature = ""] = token.split(".");
  const longer = Buffer.from(JSON.stringify(["follow-up", "org", "li", "", "R01", 9e9])).toString(
    "base64url",
  );
  for (const forged of [
    `${longer}.${signature}`,
    `${what}.${signature}x`,
    what,
    "",
    ".",
    "a.b.c",
  ]) {
    expect(openLink(forged, before, secret)).toEqual({ kind: "forged" });
  }
  expect(openLink(token, before, `${secret}!`)).toEqual({ kind: "forged" });
});

test("a link names no address and fits into a mail line", () => {
  expect(signLink(link, expiresAt, secret)).toMatch(/^[\w-]+\.[\w-]{22}$/);
});
