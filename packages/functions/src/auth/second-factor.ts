import type { Limits } from "@aftercare/core/ports/limits.ts";
import { APIError } from "better-auth/api";
import { TWO_FACTOR_ERROR_CODES, twoFactor } from "better-auth/plugins/two-factor";

/**
 * An authenticator's codes and ten backup codes. By itself the plugin asks for them after passwords alone,
 * so that whoever reads the mailbox would pass (better-auth issues 9552 and 10322, by design). Here its
 * question comes after a mailed code; a passkey has proved two things already.
 */
export function secondFactor() {
  const plugin = twoFactor({
    issuer: "Aftercare 结清之后",
    allowPasswordless: true,
    accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
  });
  const after = plugin.hooks.after.map((challenge) => ({
    ...challenge,
    matcher: ({ path }: { readonly path?: string }) => path === "/sign-in/email-otp",
  }));
  return { ...plugin, hooks: { after } };
}

const daySeconds = 24 * 60 * 60;

/** A code of an authenticator opens one session and no second one (RFC 6238, 5.2). */
export async function spendTotp(
  limits: Limits,
  userId: string,
  ctx: { readonly path: string; readonly body?: unknown },
): Promise<void> {
  if (ctx.path !== "/two-factor/verify-totp") return;
  const { code } = ctx.body as { readonly code: string };
  const taken = await limits.take(`totp/${userId}/${code}`, { most: 1, perSeconds: daySeconds });
  if (taken.kind === "limited")
    throw APIError.from("UNAUTHORIZED", TWO_FACTOR_ERROR_CODES.INVALID_CODE);
}
