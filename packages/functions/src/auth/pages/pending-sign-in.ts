import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { ApiContext } from "../../http/api-env.ts";
import { cookiePrefixFor } from "../../http/session-cookie.ts";
import { ownPath } from "./own-path.ts";

/**
 * What a sign-in that is under way remembers in its own browser: so that no address stands in an address
 * bar, and reloading asks for nothing twice. It proves nothing, and is checked like anything that comes in.
 */
export interface PendingSignIn {
  readonly email: string;
  /** When the latest code left, by the wall clock. */
  readonly sentAtMs: number;
  /** Where to go on afterwards. */
  readonly next?: string;
  /** How often a wrong code was typed, to tell how many tries are left; the auth server does the counting. */
  readonly wrong?: number;
}

const schema = z.object({
  email: z.email().max(254),
  sentAtMs: z.number(),
  next: z.string().optional(),
  wrong: z.int().min(0).max(9).optional(),
});

const quarterHourSeconds = 900;

export function readPending(c: ApiContext, appUrl: string): PendingSignIn | undefined {
  const parsed = schema.safeParse(jsonIn(getCookie(c, nameFor(appUrl))));
  if (!parsed.success) return undefined;
  const { email, sentAtMs, wrong } = parsed.data;
  const next = ownPath(parsed.data.next);
  return {
    email,
    sentAtMs,
    ...(next === undefined ? {} : { next }),
    ...(wrong === undefined ? {} : { wrong }),
  };
}

export function keepPending(c: ApiContext, appUrl: string, pending: PendingSignIn): void {
  setCookie(c, nameFor(appUrl), Buffer.from(JSON.stringify(pending)).toString("base64url"), {
    ...attributesFor(appUrl),
    maxAge: quarterHourSeconds,
  });
}

export function forgetPending(c: ApiContext, appUrl: string): void {
  deleteCookie(c, nameFor(appUrl), attributesFor(appUrl));
}

function nameFor(appUrl: string): string {
  return `${cookiePrefixFor(appUrl)}.sign_in`;
}

function attributesFor(appUrl: string) {
  const secure = appUrl.startsWith("https://");
  return { path: "/", httpOnly: true, sameSite: "Lax", secure } as const;
}

function jsonIn(value: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(value ?? "", "base64url").toString());
  } catch {
    return undefined;
  }
}
