import type { ProblemCode } from "../http/problems/problem-kinds.ts";

/** better-auth's error codes, in our words. */
const codes: Readonly<Record<string, ProblemCode>> = {
  INVALID_OTP: "code.wrong",
  OTP_EXPIRED: "code.wrong",
  INVALID_CODE: "code.wrong",
  INVALID_BACKUP_CODE: "code.wrong",
  TOO_MANY_ATTEMPTS: "code.used-up",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "sign-in.lapsed",
  INVALID_TWO_FACTOR_COOKIE: "sign-in.lapsed",
  ACCOUNT_TEMPORARILY_LOCKED: "limit.reached",
  TOTP_ALREADY_ENABLED: "second-factor.on",
  TOTP_NOT_ENABLED: "second-factor.off",
  TWO_FACTOR_NOT_ENABLED: "second-factor.off",
  BACKUP_CODES_NOT_ENABLED: "second-factor.off",
  UNAUTHORIZED: "unauthorised",
  FAILED_TO_GET_SESSION: "unauthorised",
  SESSION_NOT_FRESH: "session.not-recent",
  CHALLENGE_NOT_FOUND: "passkey.refused",
  AUTHENTICATION_FAILED: "passkey.refused",
  FAILED_TO_VERIFY_REGISTRATION: "passkey.refused",
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: "passkey.refused",
  INVALID_ORIGIN: "request.cross-site",
  MISSING_OR_NULL_ORIGIN: "request.cross-site",
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: "request.cross-site",
  INVALID_EMAIL: "request.invalid",
  VALIDATION_ERROR: "request.invalid",
};

/**
 * What an answer of better-auth that is no good one is called here. A passkey that is not yours is not there,
 * but one that nobody has was only not accepted: whoever asks then is about to sign in.
 */
export function problemCodeOf(path: string, status: number, code: string | undefined): ProblemCode {
  if (/^\/passkey\/(update|delete)-/.test(path)) {
    if (status === 404 || code?.startsWith("YOU_ARE") === true || code === undefined)
      return "not-found";
  }
  if (code === "PASSKEY_NOT_FOUND") return "passkey.refused";
  const known = code === undefined ? undefined : codes[code];
  if (known !== undefined) return known;
  if (status >= 500) return "internal";
  return status === 401 ? "unauthorised" : "sign-in.refused";
}
