import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { getCookie, setCookie } from "hono/cookie";
import type { App } from "../compose.ts";
import type { ApiContext } from "../http/api-env.ts";
import { cookiePrefixFor } from "../http/session-cookie.ts";

const halfYearSeconds = 180 * 24 * 60 * 60;

/**
 * Whether this browser has signed this person in before, by a cookie that only we can make. From now on it
 * has. Nothing is kept on our side, and the cookie opens nothing.
 */
export function recogniseDevice({ config }: App, c: ApiContext, userId: string): boolean {
  const { appUrl } = config.settings;
  const person = createHash("sha256").update(userId).digest("hex").slice(0, 12);
  const name = `${cookiePrefixFor(appUrl)}.device_${person}`;
  const sealed = createHmac("sha256", config.authSecret())
    .update(`known-device:${userId}`)
    .digest();
  const brought = Buffer.from(getCookie(c, name) ?? "", "base64url");
  const known = brought.length === sealed.length && timingSafeEqual(brought, sealed);
  setCookie(c, name, sealed.toString("base64url"), {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: appUrl.startsWith("https://"),
    maxAge: halfYearSeconds,
  });
  return known;
}
