import { emailOTP } from "better-auth/plugins/email-otp";
import { createHmac } from "node:crypto";
import type { Note } from "./notes.ts";

const tenMinutes = 600;

/**
 * Six digits by mail, good for ten minutes and three tries. An unknown address signs up by signing in, so the
 * way is the same for both. Kept as an HMAC: a million plain hashes are tried in a second.
 */
export function mailedCode(secret: string, note: Note) {
  return emailOTP({
    otpLength: 6,
    expiresIn: tenMinutes,
    allowedAttempts: 3,
    storeOTP: {
      hash: async (code) =>
        createHmac("sha256", secret).update(`sign-in-code:${code}`).digest("base64url"),
    },
    sendVerificationOTP: async ({ email, otp }, ctx) =>
      note(ctx?.request, { kind: "code-made", email, code: otp }),
  });
}
