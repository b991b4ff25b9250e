import { createHmac, timingSafeEqual } from "node:crypto";
import type { Config } from "../config.ts";

/** What every cookie's name begins with: `__Host-` binds it to this very host, and needs https. */
export function cookiePrefixFor(appUrl: string): string {
  return appUrl.startsWith("https://") ? "__Host-aftercare" : "aftercare";
}

type SessionCookieConfig = Pick<Config, "authSecret"> & {
  readonly settings: Pick<Config["settings"], "appUrl">;
};

/**
 * The session's token out of a `Cookie` header, if the auth server itself signed it: nobody makes us look up
 * tokens of their own. The value is `<token>.<base64 HMAC-SHA256 of the token>`, percent-encoded.
 */
export function readSessionToken(
  cookieHeader: string | undefined,
  { settings, authSecret }: SessionCookieConfig,
): string | undefined {
  const value =
    cookieHeader && valueOf(cookieHeader, `${cookiePrefixFor(settings.appUrl)}.session_token`);
  const [, token, signature] = /^([\w-]{16,128})\.([A-Za-z0-9+/]{43}=)$/.exec(value ?? "") ?? [];
  if (token === undefined || signature === undefined) return undefined;
  const expected = createHmac("sha256", authSecret()).update(token).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "base64")) ? token : undefined;
}

/** The first of that name counts, as it does for the auth server. */
function valueOf(cookieHeader: string, name: string): string | undefined {
  const pairs = cookieHeader.split(";").map((pair) => pair.trim());
  const encoded = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
