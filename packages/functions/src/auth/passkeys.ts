import { passkey, PASSKEY_ERROR_CODES } from "@better-auth/passkey";
import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";

/**
 * Passkeys of the app's own domain. A passkey counts as two factors only when the device has checked the
 * person (PIN, finger, face), which the plugin leaves open: here it is asked for and looked at.
 */
export function passkeys(appUrl: string): BetterAuthPlugin {
  const { hostname, origin } = new URL(appUrl);
  const plugin = passkey({
    rpID: hostname,
    rpName: "Aftercare 结清之后",
    origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    advanced: { webAuthnChallengeCookie: "passkey" },
    registration: {
      async afterVerification({ ctx, verification: { registrationInfo } }) {
        const { adapter } = ctx.context;
        const value = registrationInfo?.credential.id ?? "";
        const taken = await adapter.findOne({
          model: "passkey",
          where: [{ field: "credentialID", value }],
        });
        if (taken !== null || registrationInfo?.userVerified !== true) throw refused();
      },
    },
    authentication: {
      afterVerification({ verification }) {
        if (!verification.authenticationInfo.userVerified) throw refused();
      },
    },
  });
  return { ...plugin, hooks: { after: [askToCheckThePerson] } };
}

/** The plugin says "preferred", and offers no option for it. */
const askToCheckThePerson = {
  matcher: ({ path }: { readonly path?: string }) =>
    path === "/passkey/generate-authenticate-options",
  handler: createAuthMiddleware(async (ctx) => {
    const options = ctx.context.returned;
    if (options instanceof Error || typeof options !== "object") return undefined;
    return ctx.json({ ...options, userVerification: "required" });
  }),
};

function refused(): APIError {
  return APIError.from("BAD_REQUEST", PASSKEY_ERROR_CODES.AUTHENTICATION_FAILED);
}
