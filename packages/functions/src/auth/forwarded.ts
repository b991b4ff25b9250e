import type { ApiContext } from "../http/api-env.ts";
import { networkHeader } from "./auth-options.ts";
import type { Door } from "./doors.ts";

/** What better-auth reads of a request's headers, and nothing that could tell it another origin or address. */
const passedOn = [
  "cookie",
  "origin",
  "referer",
  "sec-fetch-site",
  "sec-fetch-mode",
  "sec-fetch-dest",
] as const;

const longestUserAgent = 300;

/**
 * The request as better-auth gets it: at the app's own address, with the body that the door has checked. Of
 * the query it needs nothing.
 */
export function forwarded(
  c: ApiContext,
  method: Door["method"],
  appUrl: string,
  network: string | undefined,
  body: Record<string, unknown> | undefined,
): Request {
  const headers = new Headers();
  for (const name of passedOn) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  headers.set("user-agent", (c.req.header("user-agent") ?? "").slice(0, longestUserAgent));
  if (network !== undefined) headers.set(networkHeader, network);
  if (body !== undefined) headers.set("content-type", "application/json");
  return new Request(`${new URL(appUrl).origin}${c.req.path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
