import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";

const hourMs = 60 * 60 * 1000;

/** What would let somebody else in for good, or lock the person out. */
const sensitive = new Set([
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/generate-backup-codes",
  "/passkey/generate-register-options",
  "/passkey/verify-registration",
  "/passkey/delete-passkey",
]);

/** A session found lying about is no key to the account: these ask for a sign-in within the last hour. */
export function recentSessions(): BetterAuthPlugin {
  return {
    id: "aftercare-recent-sessions",
    hooks: {
      before: [
        {
          matcher: ({ path = "" }) => sensitive.has(path),
          handler: createAuthMiddleware(async (ctx) => {
            const session = await getSessionFromCtx(ctx);
            // Without one, the endpoint itself says so.
            if (session === null) return;
            const ageMs = Date.now() - session.session.createdAt.getTime();
            if (ageMs >= hourMs) {
              throw new APIError("FORBIDDEN", { code: "SESSION_NOT_FRESH", message: "not recent" });
            }
          }),
        },
      ],
    },
  };
}
