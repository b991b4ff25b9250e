import type { BetterAuthOptions } from "better-auth";
import { APIError } from "better-auth/api";
import { cookiePrefixFor } from "../http/session-cookie.ts";
import { factorAfter } from "./factor.ts";
import { mailedCode } from "./mailed-code.ts";
import { noteSignIns, type Note } from "./notes.ts";
import { passkeys } from "./passkeys.ts";
import { recentSessions } from "./recent-session.ts";
import { secondFactor, spendTotp } from "./second-factor.ts";
import type { AuthDeps } from "./server.ts";

const daySeconds = 24 * 60 * 60;

/** Set by the door for each request, and never taken from outside: where the request comes from. */
export const networkHeader = "x-aftercare-network";

/**
 * better-auth does identity and nothing else: no passwords, no accounts elsewhere, no organisations. What
 * the environment could change behind our back is set here; the limits are ours (`doors.ts`).
 */
export function authOptions(deps: AuthDeps, note: Note): BetterAuthOptions {
  const { database, secret, appUrl, log } = deps;
  const { origin, protocol } = new URL(appUrl);
  return {
    appName: "Aftercare",
    baseURL: origin,
    basePath: "/api/auth",
    trustedOrigins: [origin],
    // With its version, so that what is sealed by it can be told from what the next one sealed.
    secrets: [{ version: 1, value: secret }],
    database,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    // Its messages may repeat what a person sent; only an error's kind and place are kept.
    logger: {
      level: "error",
      log: (_, __, cause?: unknown) =>
        cause instanceof Error
          ? log.error("better-auth failed", {}, cause)
          : log.warn("better-auth refused a request"),
    },
    // What is no answer of its own comes out as an error of ours.
    onAPIError: { throw: true },
    // The table lets expired rows go by itself; tidying up would read every row there is.
    verification: { disableCleanup: true },
    session: {
      expiresIn: 7 * daySeconds,
      updateAge: daySeconds,
      // `recentSessions` asks for a fresh session where it matters, and not for the list of them.
      freshAge: 0,
      additionalFields: { factor: { type: "string", input: false, defaultValue: "code" } },
    },
    advanced: {
      cookiePrefix: cookiePrefixFor(appUrl),
      // The prefix is ours already; this would put another one in front of it.
      useSecureCookies: false,
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: protocol === "https:",
      },
      // Said aloud, because a test environment would leave them off.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      user: {
        create: {
          after: async (_, ctx) => note(ctx?.request, { kind: "signed-up" }),
        },
      },
      session: {
        create: {
          before: async (session, ctx) => {
            if (ctx === null) throw new APIError("INTERNAL_SERVER_ERROR");
            await spendTotp(deps.limits, session.userId, ctx);
            const factor = factorAfter(ctx.path, ctx.context.session?.session["factor"]);
            const ipAddress = ctx.request?.headers.get(networkHeader) ?? "";
            return { data: { ...session, factor, ipAddress } };
          },
        },
      },
    },
    plugins: [
      mailedCode(secret, note),
      secondFactor(),
      passkeys(appUrl),
      recentSessions(),
      // The last one: it hears of a session only when no plugin has taken it back.
      noteSignIns(note),
    ],
  };
}
