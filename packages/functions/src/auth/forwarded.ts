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

/** Who is known to send it, where the request's own headers are not what counts. */
export interface Sender {
  /** One of our own pages: checked already, by a rule that also holds where a browser hides its origin. */
  readonly isOurPage?: true;
  /** In the place of the cookies that were sent. */
  readonly cookie?: string;
}

/**
 * The request as better-auth gets it: at the app's own address, with the body that the door has checked. Of
 * the query it needs nothing.
 */
export function forwarded(
  c: ApiContext,
  { method, path }: Door,
  {
    appUrl,
    network,
    body,
    sender,
  }: {
    readonly appUrl: string;
    readonly network: string | undefined;
    readonly body: Record<string, unknown> | undefined;
    readonly sender: Sender;
  },
): Request {
  const { origin } = new URL(appUrl);
  const headers = new Headers();
  for (const name of sender.isOurPage === true ? (["cookie"] as const) : passedOn) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  if (sender.isOurPage === true) headers.set("origin", origin);
  if (sender.cookie !== undefined) headers.set("cookie", sender.cookie);
  headers.set("user-agent", (c.req.header("user-agent") ?? "").slice(0, longestUserAgent));
  if (network !== undefined) headers.set(networkHeader, network);
  if (body !== undefined) headers.set("content-type", "application/json");
  return new Request(`${origin}/api/auth${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
