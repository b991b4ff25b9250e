import type { Factor } from "@aftercare/core/ports/sessions.ts";

const factors: Readonly<Record<string, Factor>> = {
  "/sign-in/email-otp": "code",
  "/two-factor/verify-totp": "totp",
  "/two-factor/verify-backup-code": "totp",
  "/passkey/verify-authentication": "passkey",
};

/**
 * What a session that is made at this address proves, beside the mailbox. Giving up the second factor takes
 * it from the session too, unless that was a passkey's.
 */
export function factorAfter(path: string, before: unknown): Factor {
  return factors[path] ?? (before === "passkey" ? "passkey" : "code");
}

/** Where sessions begin, and are not only renewed. */
export function isSignIn(path: string): boolean {
  return Object.hasOwn(factors, path);
}
